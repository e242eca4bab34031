package verkstad.model.risk;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a round's slips for one risk lie, beside the result: what a facilitator needs in order to say plainly how far the
 * group agrees. The highest number climbs with the size of the group, so the highest single slip and the median stand
 * beside it.
 *
 * @param slips how many scored it
 * @param abstained how many could not judge
 * @param highestSlip the largest product that one slip holds; null where no slip has both scores
 * @param behindLikelihood how many gave the highest likelihood
 * @param behindImpact how many gave the highest impact
 * @param slipDemands whether any single slip by itself demands a measure
 */
public record Spread(
        int slips,
        int abstained,
        @Nullable Integer highestSlip,
        int behindLikelihood,
        int behindImpact,
        int likelihoodWidth,
        int impactWidth,
        boolean slipDemands) {
    /** From this distance between lowest and highest the group is said to disagree. */
    private static final int DISAGREEMENT = 3;

    public static Spread of(Rule rule, Round round, String risk) {
        var slips = round.slips(risk);
        var scored = slips.stream().filter(s -> !s.isAbstention()).toList();
        var likelihoods = scored.stream()
                .map(Slip::likelihood)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        var impacts = scored.stream()
                .map(Slip::impact)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        var products = scored.stream()
                .filter(s -> s.likelihood() != null && s.impact() != null)
                .map(s -> s.likelihood() * s.impact())
                .toList();
        return new Spread(
                scored.size(),
                slips.size() - scored.size(),
                products.isEmpty() ? null : Collections.max(products),
                behind(likelihoods),
                behind(impacts),
                width(likelihoods),
                width(impacts),
                products.stream().anyMatch(p -> p >= rule.fromScore())
                        || impacts.stream().anyMatch(i -> i >= rule.fromImpact()));
    }

    /** Whether the scores lie so far apart that the group should talk. */
    public boolean isDisagreement() {
        return likelihoodWidth >= DISAGREEMENT || impactWidth >= DISAGREEMENT;
    }

    private static int behind(List<Integer> sorted) {
        return sorted.isEmpty() ? 0 : Collections.frequency(sorted, sorted.getLast());
    }

    private static int width(List<Integer> sorted) {
        return sorted.isEmpty() ? 0 : sorted.getLast() - sorted.getFirst();
    }
}
