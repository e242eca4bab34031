package verkstad.cli;

import java.nio.file.Path;
import java.util.Locale;

/** What the commands ask of files' names. */
final class Saved {
    private Saved() {}

    /** What follows the last dot of a file's name, in lower case; empty where there is none. */
    static String ending(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
