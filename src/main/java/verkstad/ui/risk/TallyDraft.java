package verkstad.ui.risk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import verkstad.model.risk.Scores;
import verkstad.model.risk.Tally;

/**
 * Votes for one risk as the facilitator keys them in from paper and raised hands.
 *
 * @param likelihood how many gave 1, 2, 3, 4 and 5, where the two axes were counted apart; {@code impact} likewise
 * @param pairs likelihood and impact of those slips of which both are known
 * @param abstained how many cannot judge
 */
record TallyDraft(List<Integer> likelihood, List<Integer> impact, List<Pair> pairs, int abstained) {
    /** Both scores of one slip. */
    record Pair(int likelihood, int impact) {}

    /**
     * What stands in the fields; empty where something in them cannot be read.
     *
     * @param likelihood a whole number each, or nothing, as {@code impact} and {@code abstained}
     * @param pairs digits from 1 to 5, two for each slip, with anything or nothing in between: {@code 43 43 21}
     */
    static Optional<TallyDraft> read(List<String> likelihood, List<String> impact, String pairs, String abstained) {
        var hands = counts(likelihood);
        var others = counts(impact);
        var slips = pairs(pairs);
        var none = count(abstained);
        return hands.isPresent() && others.isPresent() && slips.isPresent() && none.isPresent()
                ? Optional.of(new TallyDraft(hands.get(), others.get(), slips.get(), none.get()))
                : Optional.empty();
    }

    /** What these tallies of one risk were read from. */
    static TallyDraft of(List<Tally> tallies) {
        var likelihood = new Integer[] {0, 0, 0, 0, 0};
        var impact = likelihood.clone();
        var pairs = new ArrayList<Pair>();
        int abstained = 0;
        for (var tally : tallies) {
            var s = tally.likelihood();
            var k = tally.impact();
            if (s != null && k != null) pairs.addAll(Collections.nCopies(tally.count(), new Pair(s, k)));
            else if (s != null) likelihood[s - 1] += tally.count();
            else if (k != null) impact[k - 1] += tally.count();
            else abstained += tally.count();
        }
        return new TallyDraft(List.of(likelihood), List.of(impact), List.copyOf(pairs), abstained);
    }

    /** The pairs as they may be written: {@code 43 43 21}. */
    String pairsWritten() {
        return pairs.stream().map(p -> "" + p.likelihood() + p.impact()).collect(Collectors.joining(" "));
    }

    /** How many hands went up for likelihood. */
    int likelihoodHands() {
        return likelihood.stream().mapToInt(n -> n).sum();
    }

    /** How many hands went up for impact. */
    int impactHands() {
        return impact.stream().mapToInt(n -> n).sum();
    }

    /** How many people voted: hands counted one axis at a time went up twice. */
    int votes() {
        return Math.max(likelihoodHands(), impactHands()) + pairs.size() + abstained;
    }

    List<Tally> tallies(String risk) {
        var all = new ArrayList<Tally>();
        for (int score = Scores.LOWEST; score <= Scores.HIGHEST; score++) {
            int hands = likelihood.get(score - 1);
            int others = impact.get(score - 1);
            if (hands > 0) all.add(new Tally(risk, score, null, hands));
            if (others > 0) all.add(new Tally(risk, null, score, others));
        }
        pairs.forEach(p -> all.add(new Tally(risk, p.likelihood(), p.impact(), 1)));
        if (abstained > 0) all.add(new Tally(risk, null, null, abstained));
        return all;
    }

    private static Optional<List<Integer>> counts(List<String> fields) {
        var counts = fields.stream().map(TallyDraft::count).toList();
        return counts.stream().allMatch(Optional::isPresent)
                ? Optional.of(counts.stream().map(Optional::get).toList())
                : Optional.empty();
    }

    private static Optional<Integer> count(String field) {
        var digits = field.strip();
        if (digits.isEmpty()) return Optional.of(0);
        // More of one kind than three digits hold is a slip of the finger.
        return digits.matches("[0-9]{1,3}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }

    private static Optional<List<Pair>> pairs(String field) {
        var digits = field.replaceAll("[^\\p{Alnum}]", "");
        if (!digits.matches("([1-5]{2})*")) return Optional.empty();
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < digits.length(); i += 2)
            pairs.add(new Pair(digits.charAt(i) - '0', digits.charAt(i + 1) - '0'));
        return Optional.of(pairs);
    }
}
