package verkstad.model.change;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.dots.DotItems;
import verkstad.model.dots.DotVote;
import verkstad.model.people.Person;

/**
 * What happens to a dot vote. It cannot be undone: what was handed over is in, and what the room has seen it has seen.
 */
public sealed interface DotChange extends Change {
    /** A vote begins, in which nobody has voted. */
    record DotVoteStarted(DotVote vote) implements DotChange {}

    /** One ballot is in: how many dots on each thing; the voter is null on an unnamed seat. */
    record DotsHandedOver(@Nullable String voter, List<Integer> put) implements DotChange {
        public DotsHandedOver {
            put = List.copyOf(put);
        }
    }

    /** Somebody came late, and may vote as well. */
    record DotVoterAdded(String person) implements DotChange {}

    /** One more unnamed seat votes. */
    record DotSeatAdded() implements DotChange {}

    /** The sums become the dots of the things, and the vote is over. */
    record DotsShown() implements DotChange {}

    /** The vote is thrown away with all that was put; the things keep the dots they had. */
    record DotVoteDiscarded() implements DotChange {}

    @Override
    default Project applied(Project before) throws Problem.Refused {
        return switch (this) {
            case DotVoteStarted c -> started(before, c.vote());
            case DotsHandedOver c -> before.withDotVote(running(before).handedOver(c.voter(), c.put()));
            case DotVoterAdded c -> before.withDotVote(running(before).withLate(known(before, c.person())));
            case DotSeatAdded _ -> before.withDotVote(running(before).withOneSeatMore());
            case DotsShown _ -> shown(before, running(before));
            case DotVoteDiscarded _ -> before.withDotVote(null);
        };
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

    /** To undo what came before the vote would take its dots along. */
    @Override
    default boolean endsUndo() {
        return this instanceof DotsShown;
    }

    /**
     * Refuses a change of the list that is voted on, and of those who vote.
     *
     * @throws Problem.Refused while a dot vote is under way, and the change would touch what it rests on
     */
    static void requireClosedList(Project before, Project after) throws Problem.Refused {
        var vote = before.dotVote();
        if (vote == null || after.dotVote() == null) return;
        boolean same =
                before.boards().equals(after.boards()) && before.futures().equals(after.futures());
        if (!same && !words(before, vote).equals(words(after, vote))) throw new Problem.Refused("problem.dots-open");
        boolean allThere = after.people().equals(before.people())
                || vote.voters().stream().allMatch(v -> after.person(v).isPresent());
        if (!allThere) throw new Problem.Refused("problem.person-voted");
    }

    private static List<String> words(Project project, DotVote vote) {
        return DotItems.of(project, vote.on()).stream().map(i -> i.text()).toList();
    }

    private static Project started(Project before, DotVote vote) throws Problem.Refused {
        if (before.dotVote() != null) throw new Problem.Refused("problem.dots-running");
        boolean fits = !vote.counts().isEmpty()
                && vote.counts().size() == DotItems.of(before, vote.on()).size()
                && vote.seatCount() > 0
                && vote.each() > 0;
        if (!fits) throw new Problem.Refused("problem.dots-empty");
        for (var voter : vote.voters()) known(before, voter);
        return before.withDotVote(vote);
    }

    private static Project shown(Project before, DotVote vote) throws Problem.Refused {
        if (vote.ballots() == 0) throw new Problem.Refused("problem.dots-nobody");
        return DotItems.withDots(before, vote.on(), vote.counts()).withDotVote(null);
    }

    private static DotVote running(Project project) throws Problem.Refused {
        var vote = project.dotVote();
        if (vote == null) throw new Problem.Refused("problem.dots-over");
        return vote;
    }

    private static String known(Project project, String person) throws Problem.Refused {
        return project.person(person).map(Person::id).orElseThrow(() -> new Problem.Refused("problem.voter"));
    }
}
