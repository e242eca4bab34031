package verkstad.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Another process of this program, and what it says line by line. */
public final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader said;

    private Child(Process process) {
        this.process = process;
        this.said = process.inputReader();
    }

    /** As the parent, a child that opens windows opens them on no display. */
    private static final List<String> SCREEN = List.of("glass.platform", "prism.order", "java.awt.headless");

    /** {@code folder} is for what it leaves behind, such as SQLite's library, when it is killed. */
    public static Child start(Class<?> main, Path folder, String... arguments) throws IOException {
        return start(StartCache.NONE, main, folder, arguments);
    }

    /** From this cache. */
    public static Child start(StartCache cache, Class<?> main, Path folder, String... arguments) throws IOException {
        return start(new Around(List.of(), cache, Map.of()), main, folder, arguments);
    }

    /** With these in its environment. */
    public static Child start(Map<String, String> environment, Class<?> main, Path folder, String... arguments)
            throws IOException {
        return start(new Around(List.of(), StartCache.NONE, environment), main, folder, arguments);
    }

    /** {@code before} comes before {@code java}, such as a shell that limits what it may do. */
    public static Child start(String[] before, Class<?> main, Path folder, String... arguments) throws IOException {
        return start(new Around(List.of(before), StartCache.NONE, Map.of()), main, folder, arguments);
    }

    /**
     * What a process runs within.
     *
     * @param command what comes before {@code java}, such as strace
     */
    record Around(List<String> command, StartCache cache, Map<String, String> environment) {}

    static Child start(Around around, Class<?> main, Path folder, String... arguments) throws IOException {
        var command = new ArrayList<>(around.command());
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + folder));
        for (var property : SCREEN) {
            var value = System.getProperty(property);
            if (value != null) command.add("-D" + property + "=" + value);
        }
        command.addAll(around.cache().options());
        command.add(main.getName());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(around.environment());
        return new Child(builder.start());
    }

    /** All that it says until it ends. */
    public List<String> toItsEnd() {
        var lines = said.lines().toList();
        process.onExit().join();
        return lines;
    }

    /** Sends it a signal by its name, such as STOP. */
    public void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /** The next line; null when it has ended. */
    public @Nullable String next() throws IOException {
        return said.readLine();
    }

    /** Ends it as a power switch would (SIGKILL), and returns all that it had still said. */
    public List<String> kill() {
        process.toHandle().destroyForcibly(); // the process itself would close what it said
        var last = said.lines().toList();
        process.onExit().join();
        return last;
    }

    /** Asks it to end, as Ctrl+C and the computer do (SIGTERM), and returns its exit code. */
    public int stop() {
        process.toHandle().destroy();
        said.lines().forEach(line -> {});
        return process.onExit().join().exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
