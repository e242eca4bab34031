package verkstad.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A packaged program whose window has drawn its project.
 *
 * @param folder where it runs, and keeps its settings and its log
 * @param said what it said until then
 */
record PackagedWindow(Process process, Path folder, List<String> said) implements AutoCloseable {
    private static final String SETTINGS = "config/verkstad/settings.properties";

    private static final String LOG = "config/verkstad/verkstad.log";

    /** JavaFX tells of each frame by itself. */
    private static final String TELLING = " -Djavafx.pulseLogger=true -Djavafx.pulseLogger.threshold=0";

    private static final String FRAME = "PULSE: ";

    /** What Java says of its options, and JavaFX of a frame. */
    private static final Predicate<String> OWN = Pattern.compile("Picked up JAVA_TOOL_OPTIONS: .*|" + FRAME
                    + ".*|\\[\\d+ .*]|T\\d+ .*|Counters:|\\t[A-Z][\\w ]*: \\d+|")
            .asMatchPredicate();

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Opens a project that lies in the folder, and waits until its window has drawn it. */
    static PackagedWindow open(Path program, Path folder, String file, String options) throws Exception {
        Files.deleteIfExists(folder.resolve(SETTINGS));
        Files.deleteIfExists(folder.resolve(LOG));
        var builder = new ProcessBuilder(List.of(program.toAbsolutePath().toString(), file))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        builder.environment().put("JAVA_TOOL_OPTIONS", options + TELLING);
        var process = builder.start();
        CompletableFuture.delayedExecutor(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .execute(process::destroyForcibly);
        try {
            return new PackagedWindow(process, folder, untilDrawn(process.inputReader(), folder));
        } catch (IOException | AssertionError e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /**
     * It has its project once the user's settings name it; of two frames after that one at least was begun after it.
     */
    private static List<String> untilDrawn(BufferedReader lines, Path folder) throws IOException {
        var said = new ArrayList<String>();
        int frames = 0;
        while (frames < 2) {
            var line = lines.readLine();
            assertThat(line).as(() -> "nothing was drawn: " + said).isNotNull();
            if (line.startsWith(FRAME) && Files.exists(folder.resolve(SETTINGS))) frames++;
            if (!OWN.test(line)) said.add(line);
        }
        return said;
    }

    /** Where its own code was when something unexpected was logged. */
    List<String> faults() throws Exception {
        var log = folder.resolve(LOG);
        if (!Files.exists(log)) return List.of();
        return Files.readAllLines(log).stream()
                .filter(line -> line.startsWith("    verkstad."))
                .toList();
    }

    /**
     * Asks it to end, and waits for it. JavaFX ends beside it, and what comes of a frame that is cut off by this is no
     * matter of what is shown: a word, or a screen that answers no more.
     */
    @Override
    public void close() {
        process.destroy();
        assertThat(process.onExit()).succeedsWithin(PATIENCE);
    }
}
