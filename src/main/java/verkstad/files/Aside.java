package verkstad.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;

/**
 * Files that are being written beside their place. Where the program is told to end meanwhile, by Ctrl+C or by the
 * computer, they are taken away.
 */
final class Aside {
    private static final Set<Path> UNDER_WAY = new HashSet<>();
    private static boolean ending;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Aside::end, "aside"));
    }

    private Aside() {}

    /** Makes an empty file beside this place. */
    static Path begin(Path place) throws IOException {
        synchronized (UNDER_WAY) {
            requireTime();
            var aside = place.resolveSibling(".verkstad-" + UUID.randomUUID() + ".tmp");
            UNDER_WAY.add(aside);
            return Files.createFile(aside);
        }
    }

    /** Moves it into place in one go. */
    static void move(Path aside, Path place) throws IOException {
        synchronized (UNDER_WAY) {
            requireTime();
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** It is in place, or no longer wanted. */
    static void done(Path aside) throws IOException {
        synchronized (UNDER_WAY) {
            UNDER_WAY.remove(aside);
            Files.deleteIfExists(aside);
        }
    }

    private static void requireTime() {
        if (ending) throw new CancellationException("the program ends");
    }

    private static void end() {
        synchronized (UNDER_WAY) {
            ending = true;
            for (var aside : UNDER_WAY) {
                try {
                    Files.deleteIfExists(aside);
                } catch (IOException e) {
                    // Its folder is gone or protected by now, and nobody is left to tell.
                }
            }
        }
    }
}
