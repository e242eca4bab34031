package verkstad.model.risk;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a round's slips for one risk lie, beside the result: what a facilitator needs in order to say plainly how far the
 * group agrees. The highest number climbs with the size of the group, so the highest single slip and the median stand
 * beside it. Of a secret round with less than {@value #ENOUGH} slips only the highest and the range are told: more
 * would tell who gave what.
 *
 * @param few whether only the highest and the range may be told
 * @param abstained how many could not judge; 0 where few
 * @param highestSlip the largest product that one slip holds; null where few, and where no slip has both scores
 * @param likelihood how the scores of likelihood lie, as {@code impact} those of impact; null where there are none
 * @param noSlipDemands whether it is known that no single slip by itself demands a measure
 */
public record Spread(
        boolean few,
        int abstained,
        @Nullable Integer highestSlip,
        @Nullable Axis likelihood,
        @Nullable Axis impact,
        boolean noSlipDemands) {
    /** From so many slips on, a secret round tells how they lie. */
    public static final int ENOUGH = 4;

    public static Spread of(Rule rule, Round round, String risk) {
        var slips = round.slips(risk);
        var scored = slips.stream().filter(s -> !s.isAbstention()).toList();
        var likelihood = Axis.of(scores(scored, Slip::likelihood));
        var impact = Axis.of(scores(scored, Slip::impact));
        if (round.secrecy() == Secrecy.SECRET && (isFew(likelihood) || isFew(impact))) {
            return new Spread(true, 0, null, withoutCounts(likelihood), withoutCounts(impact), false);
        }
        var pairs = scored.stream()
                .filter(s -> s.likelihood() != null && s.impact() != null)
                .toList();
        return new Spread(
                false,
                slips.size() - scored.size(),
                pairs.isEmpty()
                        ? null
                        : Collections.max(pairs.stream().map(Spread::product).toList()),
                likelihood,
                impact,
                !pairs.isEmpty()
                        && pairs.size() == scored.size()
                        && pairs.stream().noneMatch(s -> demands(rule, s)));
    }

    /** The risks of a round, in its order, on which the group is so far apart that it should talk. */
    public static List<String> differing(Rule rule, Round round) {
        return round.risks().stream()
                .filter(risk -> of(rule, round, risk).isDisagreement())
                .toList();
    }

    /** Both axes that were scored. */
    public List<Axis> axes() {
        return Stream.of(likelihood, impact)
                .<Axis>mapMulti((axis, each) -> {
                    if (axis != null) each.accept(axis);
                })
                .toList();
    }

    /** The product of the highest likelihood and the highest impact, each by itself; null where either is missing. */
    public @Nullable Integer highest() {
        return likelihood == null || impact == null ? null : likelihood.highest() * impact.highest();
    }

    /** The product of the medians, rounded half up to two decimals; null where it may not be told. */
    public @Nullable BigDecimal median() {
        var s = likelihood == null ? null : likelihood.median();
        var k = impact == null ? null : impact.median();
        return s == null || k == null ? null : Means.product(s, k);
    }

    /** Whether the scores of either axis lie so far apart that the group should talk. */
    public boolean isDisagreement() {
        return axes().stream().anyMatch(Axis::isDisagreement);
    }

    /** How far the group is apart on the axis where it is furthest, from 0 to 1. */
    public double apart() {
        return axes().stream().mapToDouble(Axis::apart).max().orElse(0);
    }

    /** The widest range of either axis, 0–4. */
    public int range() {
        return axes().stream().mapToInt(Axis::range).max().orElse(0);
    }

    private static boolean isFew(@Nullable Axis axis) {
        return axis != null && axis.scored() < ENOUGH;
    }

    private static @Nullable Axis withoutCounts(@Nullable Axis axis) {
        return axis == null ? null : axis.withoutCounts();
    }

    private static boolean demands(Rule rule, Slip slip) {
        return product(slip) >= rule.fromScore() || Objects.requireNonNull(slip.impact()) >= rule.fromImpact();
    }

    private static int product(Slip slip) {
        return Objects.requireNonNull(slip.likelihood()) * Objects.requireNonNull(slip.impact());
    }

    private static List<Integer> scores(List<Slip> slips, Function<Slip, @Nullable Integer> axis) {
        return slips.stream().map(axis).filter(Objects::nonNull).toList();
    }
}
