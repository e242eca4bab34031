package verkstad.model.risk;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a risk: the newest revealed round that scored it, else what was set by hand, held against the rule.
 */
public final class RiskResults {
    private RiskResults() {}

    /** The result that holds for this risk now. An issue has none. */
    public static RiskResult of(Risks register, Risk risk) {
        var rule = register.ruleOrDefault();
        if (risk.isIssue()) return result(rule, null, null, null);
        return deciding(register, risk.id())
                .map(round -> of(rule, round, risk.id()))
                .orElseGet(() -> result(rule, decimal(risk.likelihood()), decimal(risk.impact()), null));
    }

    /** The result that held for this risk before this round, as it may be shown. */
    public static RiskResult before(Risks register, Round round, Risk risk) {
        int place = register.rounds().indexOf(round);
        return shown(register.withRounds(register.rounds().subList(0, place)), risk);
    }

    /** What this round gave a risk, by the rule, whether it is revealed or not. */
    public static RiskResult of(Rule rule, Round round, String risk) {
        return of(rule, rule.aggregateOrDefault(), round, risk);
    }

    /**
     * The result that holds for this risk now, as it may be shown: where fewer than four voted in secret, a median or a
     * mean beside the highest and the range would tell who gave what, so that the highest stands in its place.
     */
    public static RiskResult shown(Risks register, Risk risk) {
        var holds = of(register, risk);
        return register.round(holds.round())
                .map(round -> shown(register.ruleOrDefault(), round, risk.id()))
                .orElse(holds);
    }

    /** What this round gave a risk, as it may be shown. */
    public static RiskResult shown(Rule rule, Round round, String risk) {
        var result = of(rule, round, risk);
        if (rule.aggregateOrDefault() == Aggregate.HIGHEST
                || !Spread.of(rule, round, risk).few()) return result;
        var highest = of(rule, Aggregate.HIGHEST, round, risk);
        return new RiskResult(
                highest.likelihood(), highest.impact(), highest.score(), result.demand(), true, round.id());
    }

    /** What this round gave a risk, under another way of making one number of many. */
    public static RiskResult of(Rule rule, Aggregate aggregate, Round round, String risk) {
        var slips = round.slips(risk);
        return result(
                rule,
                aggregated(aggregate, slips.stream().map(Slip::likelihood)),
                aggregated(aggregate, slips.stream().map(Slip::impact)),
                round.id());
    }

    private static Optional<Round> deciding(Risks register, String risk) {
        return register.rounds().reversed().stream()
                .filter(r -> r.state() == RoundState.REVEALED && !r.isResidual())
                .filter(r -> !r.slips(risk).isEmpty())
                .findFirst();
    }

    private static RiskResult result(
            Rule rule, @Nullable BigDecimal likelihood, @Nullable BigDecimal impact, @Nullable String round) {
        var score = likelihood == null || impact == null ? null : Means.product(likelihood, impact);
        return new RiskResult(likelihood, impact, score, demand(rule, impact, score), false, round);
    }

    private static Demand demand(Rule rule, @Nullable BigDecimal impact, @Nullable BigDecimal score) {
        if (score != null && score.compareTo(BigDecimal.valueOf(rule.fromScore())) >= 0) return Demand.BY_SCORE;
        if (impact != null && impact.compareTo(BigDecimal.valueOf(rule.fromImpact())) >= 0) return Demand.BY_IMPACT;
        return score == null ? Demand.UNKNOWN : Demand.NONE;
    }

    private static @Nullable BigDecimal aggregated(Aggregate aggregate, Stream<@Nullable Integer> scores) {
        var sorted = scores.filter(Objects::nonNull).sorted().toList();
        if (sorted.isEmpty()) return null;
        return switch (aggregate) {
            case HIGHEST -> decimal(sorted.getLast());
            case MEDIAN -> Means.median(sorted);
            case MEAN -> Means.mean(sorted);
        };
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer score) {
        return score == null ? null : BigDecimal.valueOf(score);
    }
}
