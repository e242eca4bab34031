package verkstad.model.change;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Slip;

/**
 * What happens to the rounds of voting. None of it can be undone: a vote that was handed over is in, and what the room
 * has seen it has seen.
 */
public sealed interface RoundChange extends Change {
    record RoundStarted(Round round) implements RoundChange {}

    /** One ballot is in: one slip for each risk of the round; the voter is null on an unnamed seat. */
    record BallotHandedOver(String round, @Nullable String voter, List<Slip> slips) implements RoundChange {
        public BallotHandedOver {
            slips = List.copyOf(slips);
        }
    }

    record RoundMoved(String round, RoundState to) implements RoundChange {}

    /** A round that was never revealed is thrown away with all its votes. */
    record RoundDiscarded(String round) implements RoundChange {}

    @Override
    default Project applied(Project before) throws Problem.Refused {
        var register = before.risksOrEmpty();
        var rounds = register.rounds();
        var after = switch (this) {
            case RoundStarted c -> {
                if (register.running().isPresent()) throw new Problem.Refused("problem.round-running");
                yield Lists.plus(rounds, c.round());
            }
            case BallotHandedOver c ->
                Entries.edited(
                        rounds,
                        Round::id,
                        Entries.get(rounds, Round::id, c.round()).handedOver(c.voter(), c.slips()));
            case RoundMoved c ->
                Entries.edited(
                        rounds,
                        Round::id,
                        Entries.get(rounds, Round::id, c.round()).become(c.to()));
            case RoundDiscarded c -> {
                if (Entries.get(rounds, Round::id, c.round()).state() == RoundState.REVEALED) {
                    throw new Problem.Refused("problem.round-state");
                }
                yield Entries.removed(rounds, Round::id, c.round());
            }
        };
        return before.withRisks(register.withRounds(after));
    }

    @Override
    default Optional<Change> inverse(Project before) {
        return Optional.empty();
    }
}
