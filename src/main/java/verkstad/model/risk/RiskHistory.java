package verkstad.model.risk;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What became of a risk from round to round. */
public final class RiskHistory {
    /**
     * What one round gave.
     *
     * @param number the round's, from 1
     * @param session the id of the session that held it, where it is known
     * @param residual whether the round scored what is left after the measures
     * @param result by the rule as it is now, so that all can be compared; as it may be shown
     */
    public record Scored(int number, @Nullable String session, boolean residual, RiskResult result) {}

    private RiskHistory() {}

    /** The revealed rounds that gave this risk a score, oldest first. */
    public static List<Scored> of(Risks register, String risk) {
        var rounds = register.rounds();
        return IntStream.range(0, rounds.size())
                .filter(i -> rounds.get(i).state() == RoundState.REVEALED)
                .mapToObj(i -> scored(register.ruleOrDefault(), i + 1, rounds.get(i), risk))
                .filter(s -> s.result().score() != null)
                .toList();
    }

    private static Scored scored(Rule rule, int number, Round round, String risk) {
        return new Scored(number, round.session(), round.isResidual(), RiskResults.shown(rule, round, risk));
    }
}
