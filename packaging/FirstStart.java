import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Starts a packaged program twice, up to its first frame and for the command that does most, and keeps what the Java
 * virtual machine learned on the way as its ahead-of-time caches. Arguments: the program, the cache of the window and
 * that of the commands to make. Needs no display.
 */
final class FirstStart {
    private static final String FRAME = "PULSE: ";

    private static final String CACHE = "-XX:AOTCacheOutput=";

    private static final String WITHOUT_A_DISPLAY = " -Dglass.platform=Headless -Dprism.order=sw"
            + " -Djavafx.pulseLogger=true -Djavafx.pulseLogger.threshold=0";

    private FirstStart() {}

    public static void main(String[] args) throws Exception {
        var program = Path.of(args[0]).toAbsolutePath().toString();
        var ofWindow = Path.of(args[1]).toAbsolutePath();
        var ofCommands = Path.of(args[2]).toAbsolutePath();
        Files.deleteIfExists(ofWindow);
        Files.deleteIfExists(ofCommands);
        var folder = Files.createTempDirectory("verkstad");
        try {
            var file = folder.resolve("first.verkstad").toString();
            end(start(List.of(program, "demo", file), folder, ""));
            var window = start(List.of(program, file), folder, CACHE + ofWindow + WITHOUT_A_DISPLAY);
            awaitFrame(window);
            window.toHandle().destroy(); // asked to end, it writes the cache first, and tells of it to a reader
            end(window);
            end(start(minutes(program, file, folder), folder, CACHE + ofCommands));
        } finally {
            clear(folder);
        }
        for (var cache : List.of(ofWindow, ofCommands)) {
            if (!Files.exists(cache)) System.err.println("No cache was made: " + program + " starts without one.");
        }
    }

    /** Writes every format at once. */
    private static List<String> minutes(String program, String file, Path folder) {
        var command = new ArrayList<>(List.of(program, "minutes", file));
        for (var ending : List.of("docx", "pdf", "html", "md", "xlsx", "json")) {
            command.add(folder.resolve("first." + ending).toString());
        }
        return command;
    }

    private static void end(Process process) throws InterruptedException {
        process.inputReader().lines().forEach(line -> {});
        process.waitFor();
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
