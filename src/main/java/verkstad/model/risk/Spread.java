package verkstad.model.risk;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a round's slips for one risk lie, beside the result: what a facilitator needs in order to say plainly how far the
 * group agrees. The highest number climbs with the size of the group, so the highest single slip stands beside it.
 *
 * @param slips how many scored it
 * @param abstained how many could not judge
 * @param highestSlip the largest product that one slip holds; null where no slip has both scores
 * @param likelihood how the scores of likelihood lie, as {@code impact} those of impact; null where there are none
 * @param slipDemands whether any single slip by itself demands a measure
 */
public record Spread(
        int slips,
        int abstained,
        @Nullable Integer highestSlip,
        @Nullable Axis likelihood,
        @Nullable Axis impact,
        boolean slipDemands) {
    /** From this distance between lowest and highest the group is said to disagree. */
    private static final int DISAGREEMENT = 3;

    /**
     * How the scores of one axis lie.
     *
     * @param lowest the lowest score (1–5) and {@code highest} the highest
     * @param behindHighest how many gave the highest
     * @param counts how many gave 1, 2, 3, 4 and 5
     */
    public record Axis(int lowest, int highest, int behindHighest, List<Integer> counts) {
        static @Nullable Axis of(List<Integer> scores) {
            if (scores.isEmpty()) return null;
            int highest = Collections.max(scores);
            return new Axis(
                    Collections.min(scores),
                    highest,
                    Collections.frequency(scores, highest),
                    List.of(1, 2, 3, 4, 5).stream()
                            .map(score -> Collections.frequency(scores, score))
                            .toList());
        }

        /** Whether lowest and highest lie so far apart that the group should talk. */
        public boolean isDisagreement() {
            return highest - lowest >= DISAGREEMENT;
        }
    }

    public static Spread of(Rule rule, Round round, String risk) {
        var slips = round.slips(risk);
        var scored = slips.stream().filter(s -> !s.isAbstention()).toList();
        var impacts = scores(scored, Slip::impact);
        var products = scored.stream()
                .filter(s -> s.likelihood() != null && s.impact() != null)
                .map(s -> s.likelihood() * s.impact())
                .toList();
        return new Spread(
                scored.size(),
                slips.size() - scored.size(),
                products.isEmpty() ? null : Collections.max(products),
                Axis.of(scores(scored, Slip::likelihood)),
                Axis.of(impacts),
                products.stream().anyMatch(p -> p >= rule.fromScore())
                        || impacts.stream().anyMatch(i -> i >= rule.fromImpact()));
    }

    /** How many gave the highest likelihood. */
    public int behindLikelihood() {
        return likelihood == null ? 0 : likelihood.behindHighest();
    }

    /** How many gave the highest impact. */
    public int behindImpact() {
        return impact == null ? 0 : impact.behindHighest();
    }

    /** Whether the scores of either axis lie so far apart that the group should talk. */
    public boolean isDisagreement() {
        return (likelihood != null && likelihood.isDisagreement()) || (impact != null && impact.isDisagreement());
    }

    private static List<Integer> scores(List<Slip> slips, Function<Slip, @Nullable Integer> axis) {
        return slips.stream().map(axis).filter(Objects::nonNull).toList();
    }
}
