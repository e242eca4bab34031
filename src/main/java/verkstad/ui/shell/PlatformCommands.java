package verkstad.ui.shell;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs of the platform, run for what they do or say. */
final class PlatformCommands implements PlatformPost.Commands {
    private static final long PATIENCE = 20;

    @Override
    public boolean runs(String... command) {
        try {
            var process = started(Redirect.DISCARD, command);
            return !process.waitFor(PATIENCE, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public String said(String... command) {
        try {
            var process = started(Redirect.PIPE, command);
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroy();
                return "";
            }
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static Process started(Redirect output, String... command) throws IOException {
        return new ProcessBuilder(List.of(command))
                .redirectError(Redirect.DISCARD)
                .redirectOutput(output)
                .start();
    }
}
