package verkstad.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The platform's own mail program and its window of files. */
final class PlatformPost implements Post {
    private static final long PATIENCE = 20;

    @Override
    public boolean send(Path file, String subject) {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var path = file.toAbsolutePath().toString();
        if (system.contains("win")) {
            runs("explorer.exe", "/select," + path);
            return false;
        }
        if (system.contains("mac")) return runs("open", "-a", "Mail", path) || !runs("open", "-R", path);
        if (runs("xdg-email", "--utf8", "--subject", subject, "--attach", path)) return true;
        runs("xdg-open", String.valueOf(file.toAbsolutePath().getParent()));
        return false;
    }

    /** Whether the command is there and says that it went well, or is still at it. */
    private static boolean runs(String... command) {
        try {
            var process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return !process.waitFor(PATIENCE, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
