package verkstad.model;

import java.nio.file.Path;
import java.time.Instant;
import verkstad.model.Problem.FileTrouble;

/**
 * How a project that is worked on in a copy on this computer stands at its place on the share or in the sync folder.
 */
public sealed interface Publication {
    /** The place. */
    Path place();

    /** What was saved until then is at its place. */
    record There(Path place, Instant since) implements Publication {}

    /** It could not be brought to its place; it is kept on this computer, and tried again. */
    record Kept(Path place, FileTrouble why) implements Publication {}

    /**
     * Somebody else changed or removed the file, so what was saved here is in one of its own beside it, where it is
     * brought from now on.
     *
     * @param place one's own
     * @param theirs the file that was opened
     */
    record Beside(Path place, Path theirs, Instant since) implements Publication {}
}
