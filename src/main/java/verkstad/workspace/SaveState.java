package verkstad.workspace;

import java.time.Instant;
import verkstad.model.Problem;

/** What is true of the disk: the status line shows it. */
public sealed interface SaveState {
    /** Everything that was typed is on the disk since this moment. */
    record Saved(Instant at) implements SaveState {}

    /** Something is typed that is not on the disk yet. */
    record Saving() implements SaveState {}

    /** The disk would not take it; what was typed is kept and written when it can be. */
    record NotSaved(Problem why) implements SaveState {}
}
