package verkstad.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import verkstad.model.Problem;

/** What is true of the disk: the status line shows it. */
public sealed interface SaveState {
    /** Everything that was typed is on the disk since this moment. */
    record Saved(Instant at) implements SaveState {}

    /** Something is typed that is not on the disk yet. */
    record Saving() implements SaveState {}

    /**
     * The disk would not take it; what was typed is kept and written when it can be.
     *
     * @param lost whether the file itself is lost
     * @param rescue where everything up to then is, if it is; empty where no place could be found
     */
    record NotSaved(Problem why, boolean lost, Optional<Path> rescue) implements SaveState {}

    /** The project is open to be read. */
    record ReadOnly(Problem why) implements SaveState {}
}
