package verkstad.ui.risk;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.risk.Slip;
import verkstad.ui.risk.VotingViewModel.Turn;

/**
 * A ballot that is being filled in. It lives in memory only, from the name to the hand-over.
 *
 * @param voter null on an unnamed seat
 * @param entries what is said of each risk, in order
 * @param at which risk is in front of the voter, from 0; the number of risks on the review page
 * @param turn where the next number goes
 */
record Draft(@Nullable String voter, List<String> risks, List<Entry> entries, int at, Turn turn) {
    /** What is said of one risk so far. */
    record Entry(@Nullable Integer likelihood, @Nullable Integer impact, boolean abstained) {
        boolean isWhole() {
            return abstained || (likelihood != null && impact != null);
        }
    }

    private static final Entry NOTHING = new Entry(null, null, false);

    static Draft begin(@Nullable String voter, List<String> risks) {
        return new Draft(voter, risks, risks.stream().map(r -> NOTHING).toList(), 0, Turn.LIKELIHOOD);
    }

    boolean isReview() {
        return at == risks.size();
    }

    Entry entry() {
        return entries.get(at);
    }

    boolean isWhole() {
        return entries.stream().allMatch(Entry::isWhole);
    }

    /**
     * A number for the axis whose turn it is: likelihood first, then impact, which a new number replaces. Who comes
     * back to a risk begins with the likelihood again.
     */
    Draft scored(int score) {
        return turn == Turn.LIKELIHOOD ? withLikelihood(score) : withImpact(score);
    }

    Draft withLikelihood(int score) {
        return with(new Entry(score, entry().impact(), false), Turn.IMPACT);
    }

    Draft withImpact(int score) {
        var likelihood = entry().likelihood();
        return with(new Entry(likelihood, score, false), likelihood == null ? Turn.LIKELIHOOD : Turn.AGAIN);
    }

    Draft abstained() {
        return with(new Entry(null, null, true), Turn.LIKELIHOOD);
    }

    /** Takes back the last number of this risk; where there is none, goes to the risk before. */
    Draft takenBack() {
        if (isReview()) return back();
        var now = entry();
        if (now.impact() != null) return with(new Entry(now.likelihood(), null, false), turnAfter(now.likelihood()));
        if (now.likelihood() != null || now.abstained()) return with(NOTHING, Turn.LIKELIHOOD);
        return back();
    }

    /** To the risk before, with all that is given. */
    Draft back() {
        return to(Math.max(0, at - 1));
    }

    /** To one risk, or to the review. */
    Draft to(int place) {
        boolean half = place < entries.size()
                && entries.get(place).likelihood() != null
                && !entries.get(place).isWhole();
        return new Draft(voter, risks, entries, place, half ? Turn.IMPACT : Turn.LIKELIHOOD);
    }

    List<Slip> slips() {
        return IntStream.range(0, risks.size())
                .mapToObj(i -> new Slip(
                        risks.get(i),
                        entries.get(i).likelihood(),
                        entries.get(i).impact()))
                .toList();
    }

    private static Turn turnAfter(@Nullable Integer likelihood) {
        return likelihood == null ? Turn.LIKELIHOOD : Turn.IMPACT;
    }

    private Draft with(Entry entry, Turn next) {
        return new Draft(voter, risks, Lists.replaced(entries, at, entry), at, next);
    }
}
