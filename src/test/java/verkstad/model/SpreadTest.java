package verkstad.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import verkstad.model.risk.Aggregate;
import verkstad.model.risk.Axis;
import verkstad.model.risk.Ballot;
import verkstad.model.risk.Movement;
import verkstad.model.risk.RiskResult;
import verkstad.model.risk.RiskResults;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundBuilder;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Rule;
import verkstad.model.risk.Secrecy;
import verkstad.model.risk.Slip;
import verkstad.model.risk.Spread;

/** How votes lie, against cases worked by hand and against what must hold of all votes. */
class SpreadTest {
    /** μ = 3, |x − μ| = 1, 0, 1: 1 + 2/3 · log₂(1 − 1/4) = 1 − 2/3 · 0.41504 = 0.72331. */
    @Test
    void theConsensusOfNeighboursIsHigh() {
        assertThat(impact(2, 3, 4, 3).consensus()).isCloseTo(1 - 0.5 * 0.4150375, within(1e-6));
        assertThat(named(slips(2, 3, 4)).impact().consensus()).isCloseTo(0.7233083, within(1e-6));
    }

    /** μ = 7/3: 1 + 2/3 · log₂(1 − 1/3) + 1/3 · log₂(1 − 2/3) = 1 − 0.38998 − 0.52832 = 0.08170. */
    @Test
    void theConsensusOfTwoAgainstOneIsLow() {
        assertThat(named(slips(1, 1, 5)).impact().consensus()).isCloseTo(0.0817042, within(1e-6));
    }

    @Test
    void allAgreeIsOneAndHalfAtEachEndIsNought() {
        assertThat(impact(4, 4, 4, 4).consensus()).isEqualTo(1);
        assertThat(impact(1, 5, 1, 5).consensus()).isEqualTo(0);
    }

    @Test
    void aRangeOfThreeIsDisagreementAndSoIsALowConsensus() {
        assertThat(impact(2, 5, 5, 5, 5, 5, 5).isDisagreement()).isTrue();
        assertThat(impact(2, 4, 4, 4).isDisagreement()).isFalse();
        assertThat(impact(2, 2, 4, 4).consensus()).isCloseTo(0.5849625, within(1e-6));
        assertThat(impact(2, 2, 4, 4).isDisagreement()).isTrue();
    }

    @Test
    void aLoneHighestLiesTwoStepsBeyondTheNext() {
        assertThat(impact(2, 3, 3, 5).isLoneHighest()).isTrue();
        assertThat(impact(2, 3, 4, 5).isLoneHighest()).isFalse();
        assertThat(impact(3, 3, 5, 5).isLoneHighest()).isFalse();
        assertThat(impact(1, 3, 3, 3).isLoneHighest()).isFalse();
        assertThat(named(slips(5)).impact().isLoneHighest()).isFalse();
    }

    /** Highest per axis 5 × 4 = 20 demands; the slips' own products are 5, 4 and 4. */
    @Test
    void theHighestMayDemandWhatNoSingleSlipDoes() {
        var slips = List.of(slip(5, 1), slip(1, 4), slip(2, 2));
        var spread = named(slips);
        assertThat(spread.highest()).isEqualTo(20);
        assertThat(spread.highestSlip()).isEqualTo(5);
        assertThat(spread.median()).isEqualByComparingTo("4");
        assertThat(spread.noSlipDemands()).isTrue();
        assertThat(named(List.of(slip(5, 1), slip(1, 5))).noSlipDemands()).isFalse();
    }

    @Test
    void underFourSecretSlipsOnlyTheHighestAndTheRangeAreTold() {
        var few = Spread.of(Rule.DEFAULT, secret(List.of(slip(5, 1), slip(1, 4), slip(2, 2))), "R1");
        assertThat(few.few()).isTrue();
        assertThat(few.highest()).isEqualTo(20);
        assertThat(few.range()).isEqualTo(4);
        assertThat(few.highestSlip()).isNull();
        assertThat(few.median()).isNull();
        assertThat(few.noSlipDemands()).isFalse();
        assertThat(few.axes())
                .allSatisfy(a -> assertThat(a.counts()).isEmpty())
                .allSatisfy(a -> assertThat(a.consensus()).isNull());
        assertThat(few).isEqualTo(Spread.of(Rule.DEFAULT, secret(List.of(slip(5, 4), slip(1, 1))), "R1"));
    }

    @Test
    void whoCannotJudgeIsCountedApart() {
        var spread = named(List.of(slip(2, 2), new Slip("R1", null, null)));
        assertThat(spread.abstained()).isEqualTo(1);
        assertThat(spread.impact().scored()).isEqualTo(1);
    }

    /** Nine raised hands for each axis are nine people, not eighteen. */
    @Test
    void handsRaisedForOneAxisAtATimeAreCountedOnce() {
        var hands = new ArrayList<Slip>();
        hands.addAll(Collections.nCopies(8, new Slip("R1", 2, null)));
        hands.add(new Slip("R1", 4, null));
        hands.addAll(Collections.nCopies(9, new Slip("R1", null, 3)));
        var round = secret(hands);
        var spread = Spread.of(Rule.DEFAULT, round, "R1");
        assertThat(round.votes()).isEqualTo(9);
        assertThat(spread.axes()).extracting(Axis::scored).containsExactly(9, 9);
        assertThat(spread.axes()).extracting(Axis::behindHighest).containsExactly(1, 9);
        assertThat(spread.abstained()).isZero();
        hands.add(slip(5, 5));
        assertThat(secret(hands).votes()).isEqualTo(10);
        assertThat(Spread.of(Rule.DEFAULT, secret(hands), "R1").axes())
                .extracting(Axis::scored)
                .containsExactly(10, 10);
    }

    @Test
    void roundsMoveTogetherStayApartOrMoveApart() {
        var agreed = named(slips(3, 3, 3, 4));
        var apart = named(slips(1, 1, 5, 5));
        var closer = named(slips(1, 4, 4, 4));
        assertThat(Movement.between(agreed, named(slips(2, 3, 3, 4)))).isEqualTo(Movement.AGREED);
        assertThat(Movement.between(apart, agreed)).isEqualTo(Movement.MOVED_TOGETHER);
        assertThat(Movement.between(apart, closer)).isEqualTo(Movement.MOVED_TOGETHER);
        assertThat(Movement.between(apart, apart)).isEqualTo(Movement.STAYED_APART);
        assertThat(Movement.between(agreed, apart)).isEqualTo(Movement.MOVED_APART);
    }

    @Property(tries = 300)
    void theOrderOfSlipsNeverMatters(@ForAll("slips") List<Slip> slips, @ForAll long seed) {
        var other = new ArrayList<>(slips);
        Collections.shuffle(other, new Random(seed));
        assertThat(named(other)).isEqualTo(named(slips));
        assertThat(secret(other)).isEqualTo(secret(slips));
        for (var aggregate : Aggregate.values())
            assertThat(result(aggregate, other)).isEqualTo(result(aggregate, slips));
    }

    @Property(tries = 300)
    void addingASlipNeverLowersTheHighest(@ForAll("slips") List<Slip> slips, @ForAll("slip") Slip one) {
        var more = new ArrayList<>(slips);
        more.add(one);
        assertThat(named(more).highest()).isGreaterThanOrEqualTo(named(slips).highest());
        assertThat(named(more).highestSlip())
                .isGreaterThanOrEqualTo(named(slips).highestSlip());
        var before = result(Aggregate.HIGHEST, slips);
        var after = result(Aggregate.HIGHEST, more);
        assertThat(after.score()).isGreaterThanOrEqualTo(before.score());
        assertThat(after.demand().isDemanded() || !before.demand().isDemanded())
                .as("what was demanded still is")
                .isTrue();
    }

    @Property(tries = 300)
    void aTallyEqualsTheSameBallots(@ForAll("slips") List<Slip> slips) {
        var tallied = round(Secrecy.NAMED).withTallies(round(Secrecy.NAMED).tallied(slips));
        assertThat(Spread.of(Rule.DEFAULT, tallied, "R1")).isEqualTo(named(slips));
        for (var aggregate : Aggregate.values()) {
            assertThat(RiskResults.of(Rule.DEFAULT, aggregate, tallied, "R1"))
                    .isEqualTo(RiskResults.of(Rule.DEFAULT, aggregate, ballots(slips), "R1"));
        }
    }

    @Property(tries = 300)
    void theHighestPerAxisIsNeverBelowAnySlipAndTheConsensusIsOneOnlyWhereAllAgree(@ForAll("slips") List<Slip> slips) {
        var spread = named(slips);
        assertThat(spread.highest()).isGreaterThanOrEqualTo(spread.highestSlip());
        assertThat(spread.axes()).allSatisfy(axis -> {
            assertThat(axis.consensus()).isBetween(0.0, 1.0);
            assertThat(axis.consensus() == 1).isEqualTo(axis.range() == 0);
        });
    }

    @Provide
    Arbitrary<Slip> slip() {
        var score = Arbitraries.integers().between(1, 5);
        return Combinators.combine(score, score).as(SpreadTest::slip);
    }

    @Provide
    Arbitrary<List<Slip>> slips() {
        return slip().list().ofMinSize(1).ofMaxSize(30);
    }

    private static Axis impact(int... impacts) {
        return named(slips(impacts)).impact();
    }

    private static List<Slip> slips(int... impacts) {
        return Arrays.stream(impacts).mapToObj(i -> slip(2, i)).toList();
    }

    private static Slip slip(int likelihood, int impact) {
        return new Slip("R1", likelihood, impact);
    }

    private static Spread named(List<Slip> slips) {
        return Spread.of(Rule.DEFAULT, ballots(slips), "R1");
    }

    private static RiskResult result(Aggregate aggregate, List<Slip> slips) {
        return RiskResults.of(Rule.DEFAULT, aggregate, ballots(slips), "R1");
    }

    private static Round ballots(List<Slip> slips) {
        var ballots = new ArrayList<Ballot>();
        for (int i = 0; i < slips.size(); i++) ballots.add(new Ballot("p" + i, List.of(slips.get(i))));
        return round(Secrecy.NAMED).withBallots(ballots);
    }

    private static Round secret(List<Slip> slips) {
        return round(Secrecy.SECRET).withTallies(round(Secrecy.SECRET).tallied(slips));
    }

    private static Round round(Secrecy secrecy) {
        return RoundBuilder.builder()
                .id("o1")
                .secrecy(secrecy)
                .state(RoundState.REVEALED)
                .risks(List.of("R1"))
                .build();
    }
}
