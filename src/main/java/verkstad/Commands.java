package verkstad;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.LogManager;
import verkstad.cli.Cli;
import verkstad.cli.Console;
import verkstad.cli.MinutesOutput;
import verkstad.cli.Window;
import verkstad.model.Language;
import verkstad.model.Problem;
import verkstad.storage.LocalCopies;
import verkstad.storage.Medium;
import verkstad.storage.Pulse;
import verkstad.texts.Texts;

/** The command line, put together apart from the window, since no command may load a class of JavaFX. */
final class Commands {
    private Commands() {}

    /** The command line on the standard streams, in the language of the computer. */
    static Cli line(Window window, MinutesOutput minutes) {
        LogManager.getLogManager().reset(); // a command speaks in sentences, never in log lines
        var texts = Texts.in(Language.of(Locale.getDefault()));
        var console = new Console(writer(System.out), writer(System.err), texts, isWatched());
        var clock = Clock.system(ZoneId.systemDefault());
        var files =
                new LocalCopies(Folders.copies(), Medium::of, new LocalCopies.Means(Runnable::run, Pulse.NONE, clock));
        return new Cli(file -> open(window, file), minutes, files, clock, console);
    }

    private static boolean isWatched() {
        return Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .isPresent();
    }

    private static void open(Window window, Optional<Path> file) throws Problem.FileTrouble {
        if (!hasDisplay(System.getenv())) throw new Problem.FileTrouble("cli.no-display");
        window.open(file);
    }

    /** Windows and macOS always have one, and JavaFX may be told to do without. */
    private static boolean hasDisplay(Map<String, String> environment) {
        if (!System.getProperty("os.name").equals("Linux")) return true;
        if (System.getProperty("glass.platform", "").equals("Headless")) return true;
        return !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }

    /** Speaks the terminal's charset; where that knows no more than ASCII, UTF-8 loses nothing. */
    private static PrintWriter writer(PrintStream stream) {
        var charset = stream.charset().equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : stream.charset();
        return new PrintWriter(stream, true, charset);
    }
}
