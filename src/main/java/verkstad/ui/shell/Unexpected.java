package verkstad.ui.shell;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.stage.Window;

/**
 * What was not expected: logged once with a short code, and told in a plain sentence with that code, details to copy,
 * and where the log is. The program goes on.
 */
public final class Unexpected implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = Logger.getLogger(Unexpected.class.getName());
    private final Shell shell;
    private final Window window;
    private final Executor fx;
    private final Path log;

    public Unexpected(Shell shell, Window window, Executor fx, Path log) {
        this.shell = shell;
        this.window = window;
        this.fx = fx;
        this.log = log;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        var code = code(error);
        LOG.log(Level.SEVERE, "unexpected " + code + " on " + thread.getName(), error);
        fx.execute(() -> new Notice(shell.texts(), shell.texts().get("shell.unexpected", code, log))
                .with(details(code, error))
                .show(window));
    }

    /** The same for the same place in the program, so that two reports of one fault are known as one. */
    static String code(Throwable error) {
        int hash = error.getClass().getName().hashCode() * 31 + Arrays.hashCode(error.getStackTrace());
        return "V-" + String.format(Locale.ROOT, "%04X", hash & 0xFFFF);
    }

    private static String details(String code, Throwable error) {
        return code + "\n" + LogLine.way(error);
    }
}
