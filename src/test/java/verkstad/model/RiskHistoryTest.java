package verkstad.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import verkstad.model.risk.Aggregate;
import verkstad.model.risk.RiskHistory;
import verkstad.model.risk.Risks;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundBuilder;
import verkstad.model.risk.RoundKind;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Rule;
import verkstad.model.risk.Secrecy;
import verkstad.model.risk.Tally;

class RiskHistoryTest {
    @Test
    void eachRevealedRoundThatScoredTheRiskIsAStepByTheRuleOfNow() {
        var register = new Risks(
                null,
                List.of(),
                List.of(
                        round("o1", "s1", RoundState.REVEALED, new Tally("R1", 5, 4, 1), new Tally("R1", 1, 2, 2)),
                        round("o2", "s1", RoundState.REVEALED, new Tally("R2", 5, 4, 1)),
                        round("o3", "s2", RoundState.REVEALED, new Tally("R1", 2, 3, 1))
                                .withKind(RoundKind.RESIDUAL),
                        round("o4", "s2", RoundState.REVEALED, new Tally("R1", null, null, 3)),
                        round("o5", "s2", RoundState.CLOSED, new Tally("R1", 1, 1, 1))));
        var history = RiskHistory.of(register, "R1");
        assertThat(history).extracting(s -> s.number()).containsExactly(1, 3);
        assertThat(history).extracting(s -> s.session()).containsExactly("s1", "s2");
        assertThat(history).extracting(s -> s.residual()).containsExactly(false, true);
        assertThat(history)
                .extracting(s -> s.result().score())
                .extracting(String::valueOf)
                .containsExactly("20", "6");
        var median = register.withRule(Rule.DEFAULT.withAggregate(Aggregate.MEDIAN));
        assertThat(RiskHistory.of(median, "R1").getFirst().result().score()).hasToString("2");
    }

    private static Round round(String id, String session, RoundState state, Tally... tallies) {
        return RoundBuilder.builder()
                .id(id)
                .session(session)
                .secrecy(Secrecy.NAMED)
                .state(state)
                .risks(List.of("R1", "R2"))
                .seats(3)
                .tallies(List.of(tallies))
                .build();
    }
}
