package verkstad.model.change;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.people.Person;
import verkstad.model.risk.Polling;
import verkstad.model.risk.Risks;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Slip;
import verkstad.model.risk.Tally;

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

    /** Somebody came late, and may vote as well. */
    record VoterAdded(String round, String person) implements RoundChange {}

    /** Somebody left without voting, and is struck from the count. */
    record VoterStruck(String round, String person) implements RoundChange {}

    /** There are more or fewer unnamed seats. */
    record SeatsSet(String round, int seats) implements RoundChange {}

    /** Votes for one risk, counted on paper or by raised hands. */
    record VotesTallied(String round, String risk, List<Tally> counted) implements RoundChange {
        public VotesTallied {
            counted = List.copyOf(counted);
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
            case RoundStarted c -> started(register, c.round());
            case BallotHandedOver c -> edited(rounds, c.round(), r -> r.handedOver(c.voter(), c.slips()));
            case VoterAdded c -> edited(rounds, c.round(), r -> Polling.withVoter(r, known(before, c.person())));
            case VoterStruck c -> edited(rounds, c.round(), r -> Polling.withoutVoter(r, c.person()));
            case SeatsSet c -> edited(rounds, c.round(), r -> Polling.withSeats(r, c.seats()));
            case VotesTallied c -> edited(rounds, c.round(), r -> Polling.withTallies(r, c.risk(), c.counted()));
            case RoundMoved c -> edited(rounds, c.round(), r -> r.become(c.to()));
            case RoundDiscarded c -> discarded(rounds, c.round());
        };
        return before.withRisks(register.withRounds(after));
    }

    @Override
    default Optional<Change> inverse(Project before) {
        return Optional.empty();
    }

    /** Nothing that follows from a vote may be taken back either. */
    @Override
    default Outcome outcome(Project before) throws Problem.Refused {
        return new Outcome(Change.super.outcome(before).after(), Optional.empty());
    }

    private static List<Round> started(Risks register, Round round) throws Problem.Refused {
        if (register.running().isPresent()) throw new Problem.Refused("problem.round-running");
        return Lists.plus(register.rounds(), round);
    }

    private static List<Round> discarded(List<Round> rounds, String id) throws Problem.Refused {
        if (Entries.get(rounds, Round::id, id).state() == RoundState.REVEALED) {
            throw new Problem.Refused("problem.round-state");
        }
        return Entries.removed(rounds, Round::id, id);
    }

    private static String known(Project project, String person) throws Problem.Refused {
        return project.person(person).map(Person::id).orElseThrow(() -> new Problem.Refused("problem.voter"));
    }

    /** What is done to a round, if it can be. */
    interface Work {
        Round on(Round round) throws Problem.Refused;
    }

    private static List<Round> edited(List<Round> rounds, String id, Work work) throws Problem.Refused {
        return Entries.edited(rounds, Round::id, work.on(Entries.get(rounds, Round::id, id)));
    }
}
