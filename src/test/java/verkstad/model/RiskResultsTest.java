package verkstad.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import verkstad.Cases;
import verkstad.model.risk.Aggregate;
import verkstad.model.risk.Demand;
import verkstad.model.risk.Missing;
import verkstad.model.risk.RiskBuilder;
import verkstad.model.risk.RiskResults;
import verkstad.model.risk.Risks;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundBuilder;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Rule;
import verkstad.model.risk.Secrecy;
import verkstad.model.risk.Slip;

class RiskResultsTest {
    @Test
    void theHighestOfEachAxisStandsByItself() {
        var result = RiskResults.of(Rule.DEFAULT, round(slip(5, 1), slip(1, 4), slip(2, 2)), "R1");
        assertThat(result.likelihood()).isEqualByComparingTo("5");
        assertThat(result.impact()).isEqualByComparingTo("4");
        assertThat(result.score()).isEqualByComparingTo("20");
        assertThat(result.score()).hasToString("20");
        assertThat(result.demand()).isEqualTo(Demand.BY_SCORE);
    }

    @Test
    void medianAndMeanKeepTwoDecimalsAndTheirProductIsRoundedHalfUp() {
        var round = round(slip(1, 2), slip(2, 2), slip(2, 3));
        var mean = RiskResults.of(Rule.DEFAULT, Aggregate.MEAN, round, "R1");
        assertThat(mean.likelihood()).hasToString("1.67");
        assertThat(mean.impact()).hasToString("2.33");
        assertThat(mean.score()).hasToString("3.89"); // 1.67 × 2.33 = 3.8911
        var median = RiskResults.of(Rule.DEFAULT, Aggregate.MEDIAN, round(slip(1, 2), slip(2, 5)), "R1");
        assertThat(median.likelihood()).hasToString("1.5");
        assertThat(median.score()).hasToString("5.25");
    }

    /** Likelihoods 1 2 2 3 5, impacts 3 3 4 4 5: highest 5 × 5, median 2 × 4, mean 13/5 × 19/5 = 2.6 × 3.8. */
    @Test
    void theThreeRulesOverOneGroup() {
        var round = round(slip(1, 4), slip(2, 3), slip(5, 3), slip(2, 5), slip(3, 4));
        var results = Arrays.stream(Aggregate.values())
                .map(aggregate -> RiskResults.of(Rule.DEFAULT, aggregate, round, "R1"))
                .toList();
        assertThat(results)
                .extracting(r -> r.likelihood() + " × " + r.impact() + " = " + r.score() + ", " + r.demand())
                .containsExactly("5 × 5 = 25, BY_SCORE", "2 × 4 = 8, NONE", "2.6 × 3.8 = 9.88, BY_SCORE");
    }

    /** A median of 4.5 and a mean of 4.75 are no impact of 5, however many gave one. */
    @Test
    void onlyAWholeFiveDemandsByImpact() {
        var round = round(slip(1, 4), slip(1, 4), slip(1, 5), slip(1, 5));
        assertThat(demands(round)).containsExactly(Demand.BY_IMPACT, Demand.NONE, Demand.NONE);
        assertThat(demands(round(slip(1, 5), slip(1, 5), slip(1, 5), slip(1, 4))))
                .containsExactly(Demand.BY_IMPACT, Demand.BY_IMPACT, Demand.NONE);
    }

    private static List<Demand> demands(Round round) {
        return Arrays.stream(Aggregate.values())
                .map(aggregate ->
                        RiskResults.of(Rule.DEFAULT, aggregate, round, "R1").demand())
                .toList();
    }

    /** R1 is 1 × 5, R2 4 × 3, R3 3 × 4, R4 5 × 4 and R5 2 × 3; the group wants a measure for each. */
    @Test
    void theRealCase() {
        var register = Cases.fyrbodal().risksOrEmpty();
        assertThat(register.items())
                .extracting(r -> RiskResults.of(register, r).demand())
                .containsExactly(Demand.BY_IMPACT, Demand.BY_SCORE, Demand.BY_SCORE, Demand.BY_SCORE, Demand.NONE);
        assertThat(register.items())
                .extracting(r -> RiskResults.of(register, r).score().intValueExact())
                .containsExactly(5, 12, 12, 20, 6);
        assertThat(register.items())
                .allSatisfy(r -> assertThat(r.measureWanted()).isTrue());
        var unrequested = register.risk("R5").orElseThrow();
        assertThat(Missing.of(register, unrequested)).as("a wish is no demand").isEmpty();
    }

    @Test
    void impactFiveDemandsWhateverTheScoreAndNineDemandsByItself() {
        assertThat(byHand(1, 5)).isEqualTo(Demand.BY_IMPACT);
        assertThat(byHand(3, 3)).isEqualTo(Demand.BY_SCORE);
        assertThat(byHand(2, 4)).isEqualTo(Demand.NONE);
        assertThat(byHand(null, 4)).isEqualTo(Demand.UNKNOWN);
        assertThat(byHand(null, 5)).isEqualTo(Demand.BY_IMPACT);
    }

    @Test
    void theNewestRevealedRoundWithSlipsStandsInsteadOfTheHand() {
        var risk = RiskBuilder.builder()
                .id("R1")
                .threat("T")
                .likelihood(5)
                .impact(5)
                .build();
        var revealed = round(slip(2, 2)).withState(RoundState.REVEALED);
        var open = round(slip(4, 4)).withId("o2");
        var register = new Risks(null, List.of(risk), List.of(revealed, open));
        assertThat(RiskResults.of(register, risk).score()).hasToString("4");
        assertThat(RiskResults.of(register.withRounds(List.of(open)), risk).score())
                .hasToString("25");
    }

    @Test
    void ofFewSecretVotesAMedianIsShownAsNoMoreThanTheHighest() {
        var rule = Rule.DEFAULT.withAggregate(Aggregate.MEDIAN);
        var few = round(slip(1, 2), slip(2, 2), slip(5, 5));
        var shown = RiskResults.shown(rule, few, "R1");
        assertThat(shown.score()).hasToString("25");
        assertThat(shown.atMost()).isTrue();
        assertThat(shown.demand()).as("the rule's own").isEqualTo(Demand.NONE);
        assertThat(RiskResults.of(rule, few, "R1").score()).hasToString("4");
        var four = round(slip(1, 2), slip(2, 2), slip(2, 3), slip(5, 5));
        assertThat(RiskResults.shown(rule, four, "R1")).isEqualTo(RiskResults.of(rule, four, "R1"));
        assertThat(RiskResults.shown(Rule.DEFAULT, few, "R1")).isEqualTo(RiskResults.of(Rule.DEFAULT, few, "R1"));
        var named = few.withSecrecy(Secrecy.NAMED);
        assertThat(RiskResults.shown(rule, named, "R1").atMost()).isFalse();
    }

    private static Demand byHand(Integer likelihood, Integer impact) {
        var risk = RiskBuilder.builder()
                .id("R1")
                .threat("T")
                .likelihood(likelihood)
                .impact(impact)
                .build();
        return RiskResults.of(Risks.EMPTY, risk).demand();
    }

    private static Slip slip(int likelihood, int impact) {
        return new Slip("R1", likelihood, impact);
    }

    private static Round round(Slip... slips) {
        var empty = RoundBuilder.builder()
                .id("o1")
                .secrecy(Secrecy.SECRET)
                .state(RoundState.OPEN)
                .risks(List.of("R1"))
                .build();
        return empty.withTallies(empty.tallied(List.of(slips)));
    }
}
