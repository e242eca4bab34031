package verkstad.cli;

import java.nio.file.Path;
import java.util.Locale;
import verkstad.model.Problem;
import verkstad.model.Project;
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

    /** What follows the last dot of a file's name, in lower case; empty where there is none. */
    static String ending(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
