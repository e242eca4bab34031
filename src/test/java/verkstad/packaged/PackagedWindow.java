package verkstad.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A packaged program with its window open on a project.
 *
 * @param folder where it runs, and keeps what it says, its settings and its log
 */
record PackagedWindow(Process process, Path folder) {
    /** The launcher tells of options that it was given by the environment. */
    private static final String OWN_OPTIONS = "NOTE: Picked up JDK_JAVA_OPTIONS.*\\R";

    private static final String SETTINGS = "config/verkstad/settings.properties";

    /** Opens a project that lies in the folder, and waits until its window has it. */
    static PackagedWindow open(Path program, Path folder, String file, Map<String, String> environment)
            throws Exception {
        var settings = folder.resolve(SETTINGS);
        Files.deleteIfExists(settings);
        var builder = new ProcessBuilder(List.of(program.toAbsolutePath().toString(), file)).directory(folder.toFile());
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        builder.environment().putAll(environment);
        var process = builder.redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        var window = new PackagedWindow(process, folder);
        assertThat(window.opened(settings)).as(window.said()).isTrue();
        return window;
    }

    /** Asks it to end, and waits for it; it ends only when all that it had begun is done. */
    void end() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    /** What it said. */
    String said() throws Exception {
        var said = Files.readString(folder.resolve("out.txt")) + Files.readString(folder.resolve("err.txt"));
        return said.replaceFirst(OWN_OPTIONS, "");
    }

    /** Where its own code was when something unexpected was logged; JavaFX stumbles by itself when it is ended. */
    List<String> faults() throws Exception {
        var log = folder.resolve("config/verkstad/verkstad.log");
        if (!Files.exists(log)) return List.of();
        return Files.readAllLines(log).stream()
                .filter(line -> line.startsWith("    verkstad."))
                .toList();
    }

    /** The window has its project once the user's settings name the file as the last one opened. */
    private boolean opened(Path settings) throws Exception {
        try (var watch = folder.getFileSystem().newWatchService()) {
            Files.createDirectories(settings.getParent());
            settings.getParent()
                    .register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            while (!Files.exists(settings)) {
                var key = watch.poll(60, TimeUnit.SECONDS);
                if (key == null || !process.isAlive()) return false;
                key.reset();
            }
            return true;
        }
    }
}
