package verkstad;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where the program keeps what is the user's, and not a project. */
final class Folders {
    private static final Path HOME = Path.of(System.getProperty("user.home"));
    private static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);

    private Folders() {}

    /** What the user has chosen, and the log; on Windows it follows the user from computer to computer. */
    static Path settings() {
        return in("APPDATA", "XDG_CONFIG_HOME", ".config");
    }

    /** The copies of projects that lie on shares and in sync folders; always on this computer. */
    static Path copies() {
        return in("LOCALAPPDATA", "XDG_DATA_HOME", ".local/share").resolve("copies");
    }

    private static Path in(String windows, String linux, String otherwise) {
        if (SYSTEM.contains("win")) return named(windows).orElse(HOME).resolve("Verkstad");
        if (SYSTEM.contains("mac")) return HOME.resolve("Library/Application Support/Verkstad");
        return named(linux).orElse(HOME.resolve(otherwise)).resolve("verkstad");
    }

    private static Optional<Path> named(String variable) {
        return Optional.ofNullable(System.getenv(variable))
                .filter(f -> !f.isBlank())
                .map(Path::of);
    }
}
