package verkstad.model.change;

import java.util.Optional;
import verkstad.model.Problem;
import verkstad.model.Project;

/**
 * Something that happens to a project. One family a feature, all in this package, so that every switch over them is
 * complete. Changes know the project; the project knows nothing of changes.
 */
public sealed interface Change
        permits ProjectChange,
                PeopleChange,
                SessionChange,
                BoardChange,
                FuturesChange,
                CommunicationChange,
                RiskChange,
                RoundChange,
                MinutesChange,
                TimerChange,
                ThreadChange,
                DotChange,
                Together,
                Answered,
                Restored,
                Recalled,
                ErasureChange {
    /**
     * What a change comes to.
     *
     * @param after the project after it, in which nothing refers to what the change removed
     * @param inverse the change that takes it back; empty where none may
     */
    record Outcome(Project after, Optional<Change> inverse) {}

    /**
     * The project after this change by itself.
     *
     * @throws Problem.Refused where the project cannot take it
     */
    Project applied(Project before) throws Problem.Refused;

    /** The change that takes this one back, worked out against the project before it; empty where none may. */
    Optional<Change> inverse(Project before);

    /**
     * This change with all that follows from it.
     *
     * @throws Problem.Refused where the project cannot take it
     */
    default Outcome outcome(Project before) throws Problem.Refused {
        var alone = applied(before);
        var whole = References.mended(before, alone);
        DotChange.requireClosedList(before, whole);
        return new Outcome(whole, whole.equals(alone) ? inverse(before) : Optional.of(new Restored(before)));
    }

    /** Whether nothing that was done before this change can be undone any more. */
    default boolean endsUndo() {
        return false;
    }
}
