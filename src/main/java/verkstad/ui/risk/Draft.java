package verkstad.ui.risk;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.risk.Slip;

/**
 * A ballot that is being filled in. It lives in memory only, from the name to the hand-over.
 *
 * @param voter null on an unnamed seat
 * @param entries what is said of each risk, in order
 * @param at which risk is in front of the voter, from 0; the number of risks on the review page
 */
record Draft(@Nullable String voter, List<String> risks, List<Entry> entries, int at) {
    /** What is said of one risk so far. */
    record Entry(@Nullable Integer likelihood, @Nullable Integer impact, boolean abstained) {
        boolean isWhole() {
            return abstained || (likelihood != null && impact != null);
        }
    }

    private static final Entry NOTHING = new Entry(null, null, false);

    static Draft begin(@Nullable String voter, List<String> risks) {
        return new Draft(voter, risks, risks.stream().map(r -> NOTHING).toList(), 0);
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

    /** A number for the axis whose turn it is: likelihood first, then impact, which a new number replaces. */
    Draft scored(int score) {
        var now = entry();
        return now.likelihood() == null || now.abstained()
                ? with(new Entry(score, null, false))
                : with(new Entry(now.likelihood(), score, false));
    }

    Draft withLikelihood(int score) {
        return with(new Entry(score, entry().impact(), false));
    }

    Draft withImpact(int score) {
        return with(new Entry(entry().likelihood(), score, false));
    }

    Draft abstained() {
        return with(new Entry(null, null, true));
    }

    /** Takes back the last number of this risk; where there is none, goes to the risk before. */
    Draft back() {
        if (isReview()) return to(at - 1);
        var now = entry();
        if (now.impact() != null) return with(new Entry(now.likelihood(), null, false));
        if (now.likelihood() != null || now.abstained()) return with(NOTHING);
        return to(Math.max(0, at - 1));
    }

    Draft to(int place) {
        return new Draft(voter, risks, entries, place);
    }

    List<Slip> slips() {
        return IntStream.range(0, risks.size())
                .mapToObj(i -> new Slip(
                        risks.get(i),
                        entries.get(i).likelihood(),
                        entries.get(i).impact()))
                .toList();
    }

    private Draft with(Entry entry) {
        return new Draft(voter, risks, Lists.replaced(entries, at, entry), at);
    }
}
