package verkstad.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.session.Session;
import verkstad.storage.ProjectFile;

/** What the commands ask of files. */
final class Saved {
    private Saved() {}

    /** The project that a file holds; the file is closed again. */
    static Project project(Path file) throws Problem.FileTrouble {
        try (var open = ProjectFile.open(file)) {
            return open.read();
        }
    }

    /** The session that was named by its id, else the last one. */
    static Session session(Project project, @Nullable String id, Path file) throws Problem.BadInput {
        var sessions = project.sessions();
        if (sessions.isEmpty()) throw new Problem.BadInput("cli.no-session", file);
        if (id == null) return sessions.getLast();
        return sessions.stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem.BadInput("cli.unknown-session", file, id));
    }

    /** What follows the last dot of a file's name, in lower case; empty where there is none. */
    static String ending(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
