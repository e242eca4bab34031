package verkstad.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Folders among the temporary files for what is to leave nothing behind. Each is named for the process it belongs to,
 * so that what a program that died has left can be told from what is in use. Safe to use from any thread.
 */
public final class Scratch {
    private static final String PREFIX = "verkstad-scratch-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "([0-9]+)-.*");
    private static final System.Logger LOG = System.getLogger(Scratch.class.getName());

    private Scratch() {}

    /** What they lie in. */
    static Path parent() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    /** A new, empty folder that nobody else can read. */
    public static Path folder() throws IOException {
        return Files.createTempDirectory(
                parent(), PREFIX + ProcessHandle.current().pid() + "-");
    }

    /** Removes a folder with all that is in it. */
    public static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    /** Removes what programs that died have left; what cannot be removed stays. */
    public static void clear() {
        try (var left = Files.newDirectoryStream(parent(), PREFIX + "*")) {
            for (var folder : left) {
                if (isAbandoned(folder)) removeQuietly(folder);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "temporary files cannot be listed", e);
        }
    }

    /** A process that began after the folder was last written in has got the number of one that died. */
    private static boolean isAbandoned(Path folder) throws IOException {
        var name = NAME.matcher(String.valueOf(folder.getFileName()));
        if (!name.matches() || !Files.isDirectory(folder)) return false;
        var owner = ProcessHandle.of(number(name)).filter(ProcessHandle::isAlive);
        if (owner.isEmpty()) return true;
        var written = Files.getLastModifiedTime(folder).toInstant();
        return owner.get().info().startInstant().filter(written::isBefore).isPresent();
    }

    private static long number(Matcher name) {
        try {
            return Long.parseLong(name.group(1));
        } catch (NumberFormatException e) {
            return -1; // of no process
        }
    }

    private static void removeQuietly(Path folder) {
        try {
            remove(folder);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "a temporary folder is left", e);
        }
    }
}
