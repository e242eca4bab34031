package verkstad.model.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.people.Person;
import verkstad.model.risk.Polling;
import verkstad.model.risk.Remark;
import verkstad.model.risk.Risks;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Shown;
import verkstad.model.risk.Slip;
import verkstad.model.risk.Tally;

/**
 * What happens to the rounds of voting. A vote cannot be undone: what was handed over is in, and what the room has seen
 * it has seen. What is noted of a revealed round can.
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

    /**
     * Votes for one risk that were keyed in wrongly, put right until the round is shown: {@code was} is taken out, and
     * {@code counted}, nothing perhaps, comes in. Only for what the one who asks has keyed in: of anything else it
     * would ask what is in there.
     */
    record VotesCorrected(String round, String risk, List<Tally> was, List<Tally> counted) implements RoundChange {
        public VotesCorrected {
            was = List.copyOf(was);
            counted = List.copyOf(counted);
        }
    }

    /** @param on the day on which it happens; null where it is not noted */
    record RoundMoved(
            String round, RoundState to, @Nullable LocalDate on) implements RoundChange {
        /** On a day that is not noted. */
        public RoundMoved(String round, RoundState to) {
            this(round, to, null);
        }
    }

    /** The day on which rounds were shown, of which none was noted. */
    record ShowingsNoted(List<Shown> shown) implements RoundChange {
        public ShowingsNoted {
            shown = List.copyOf(shown);
        }
    }

    /** A round that was never revealed is thrown away with all its votes. */
    record RoundDiscarded(String round) implements RoundChange {}

    /** Unsigned words on why one scored high or low. */
    record ReasonNoted(String round, Remark reason) implements RoundChange {}

    record ReasonRemoved(String round, Remark reason) implements RoundChange {}

    /** What still differs when the talk is over; {@code place} is its place among the findings, from 0. */
    record FindingNoted(String round, int place, Remark finding) implements RoundChange {}

    record FindingRemoved(String round, Remark finding) implements RoundChange {}

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
            case VotesCorrected c ->
                edited(rounds, c.round(), r -> Polling.corrected(r, c.risk(), c.was(), c.counted()));
            case RoundMoved c -> edited(rounds, c.round(), r -> r.become(c.to()));
            case ShowingsNoted _ -> rounds;
            case RoundDiscarded c -> discarded(rounds, c.round());
            case ReasonNoted c -> remarked(rounds, c.round(), r -> r.withReasons(Lists.plus(r.reasons(), c.reason())));
            case ReasonRemoved c -> remarked(rounds, c.round(), r -> r.withReasons(without(r.reasons(), c.reason())));
            case FindingNoted c ->
                remarked(rounds, c.round(), r -> r.withFindings(Lists.inserted(r.findings(), c.place(), c.finding())));
            case FindingRemoved c ->
                remarked(rounds, c.round(), r -> r.withFindings(without(r.findings(), c.finding())));
        };
        return noted(before).withRisks(register.withRounds(after));
    }

    /** Keeps the day on which a round is shown. */
    private Project noted(Project before) {
        var shown = switch (this) {
            case RoundMoved(var round, var to, var on) when on != null && to == RoundState.REVEALED ->
                List.of(new Shown(round, on));
            case ShowingsNoted c -> c.shown();
            default -> List.<Shown>of();
        };
        var kept = before.keptOrNothing();
        return shown.isEmpty() ? before : before.withKept(kept.withShown(Lists.plusAll(kept.shown(), shown)));
    }

    @Override
    default Optional<Change> inverse(Project before) {
        return switch (this) {
            case RoundStarted _,
                    BallotHandedOver _,
                    VoterAdded _,
                    VoterStruck _,
                    SeatsSet _,
                    VotesTallied _,
                    VotesCorrected _,
                    RoundMoved _,
                    ShowingsNoted _,
                    RoundDiscarded _ -> Optional.empty();
            case ReasonNoted c -> Optional.of(new ReasonRemoved(c.round(), c.reason()));
            case ReasonRemoved c -> Optional.of(new ReasonNoted(c.round(), c.reason()));
            case FindingNoted c -> Optional.of(new FindingRemoved(c.round(), c.finding()));
            case FindingRemoved c -> {
                var round = Entries.get(before.risksOrEmpty().rounds(), Round::id, c.round());
                yield Optional.of(new FindingNoted(c.round(), round.findings().indexOf(c.finding()), c.finding()));
            }
        };
    }

    /** Words belong to what everybody has seen. */
    private static List<Round> remarked(List<Round> rounds, String id, UnaryOperator<Round> words)
            throws Problem.Refused {
        var round = Entries.get(rounds, Round::id, id);
        if (round.state() != RoundState.REVEALED) throw new Problem.Refused("problem.round-state");
        return Entries.edited(rounds, Round::id, words.apply(round));
    }

    /** Without this one; as they are, where it is not among them. */
    private static List<Remark> without(List<Remark> remarks, Remark gone) {
        int place = remarks.indexOf(gone);
        return place < 0 ? remarks : Lists.without(remarks, place);
    }

    /** A round takes nothing along that anything refers to: there is nothing to mend, and nothing to restore. */
    @Override
    default Outcome outcome(Project before) throws Problem.Refused {
        return new Outcome(applied(before), inverse(before));
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
