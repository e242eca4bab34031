import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Starts a packaged program once up to its first frame, and keeps what the Java virtual machine learned on the way as
 * its ahead-of-time cache. Arguments: the program and the cache to make. Needs no display.
 */
final class FirstStart {
    private static final String FRAME = "PULSE: ";

    private static final String WITHOUT_A_DISPLAY = " -Dglass.platform=Headless -Dprism.order=sw"
            + " -Djavafx.pulseLogger=true -Djavafx.pulseLogger.threshold=0";

    private FirstStart() {}

    public static void main(String[] args) throws Exception {
        var program = Path.of(args[0]).toAbsolutePath().toString();
        var cache = Path.of(args[1]).toAbsolutePath();
        Files.deleteIfExists(cache);
        var folder = Files.createTempDirectory("verkstad");
        try {
            var file = folder.resolve("first.verkstad").toString();
            start(List.of(program, "demo", file), folder, "").waitFor();
            var window = start(List.of(program, file), folder, "-XX:AOTCacheOutput=" + cache + WITHOUT_A_DISPLAY);
            awaitFrame(window);
            window.toHandle().destroy(); // asked to end, it writes the cache first, and tells of it to a reader
            window.inputReader().lines().forEach(line -> {});
            window.waitFor();
        } finally {
            clear(folder);
        }
        if (!Files.exists(cache)) System.err.println("No cache was made: " + program + " starts without one.");
    }

    private static Process start(List<String> command, Path folder, String options) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_TOOL_OPTIONS", options);
        builder.environment().put("XDG_CONFIG_HOME", folder.toString());
        return builder.start();
    }

    private static void awaitFrame(Process window) throws IOException {
        var lines = window.inputReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(FRAME)) return;
        }
        throw new IOException("The program ended before its first frame.");
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
