package verkstad.ui.shell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verkstad.workspace.Projects;
import verkstad.workspace.Workspace;

/** The project one works in; while one rehearses in a copy of it, the real one waits, open and untouched. */
final class Opened {
    private final Projects projects;
    private @Nullable Workspace current;
    private @Nullable Workspace waiting;

    Opened(Projects projects) {
        this.projects = projects;
    }

    /** What one works in: the copy, while one rehearses. */
    Optional<Workspace> current() {
        return Optional.ofNullable(current);
    }

    boolean isRehearsing() {
        return waiting != null;
    }

    /** Works in this from now on. What was open before is closed already. */
    void take(Workspace opened) {
        current = opened;
    }

    /** Works in this copy from now on; the real project waits. */
    void rehearseIn(Workspace copy) {
        waiting = current;
        current = copy;
    }

    /** Goes back to the real project; gives the copy, which is to be thrown away. */
    Optional<Workspace> goBack() {
        var copy = current;
        if (waiting == null) return Optional.empty();
        current = waiting;
        waiting = null;
        return Optional.ofNullable(copy);
    }

    /** Writes what is typed and closes the file, if one is open; a copy is thrown away. */
    void close() {
        goBack().ifPresent(projects::throwAway);
        if (current != null) current.close();
        current = null;
    }
}
