package verkstad.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A windowed program of its own process, without a display. */
record Started(Process process) {
    /** JavaFX itself tells of every frame it has painted: nothing of the benchmark runs in the program measured. */
    private static final String JAVAFX = "-Dglass.platform=Headless -Dprism.order=sw"
            + " -Djavafx.pulseLogger=true -Djavafx.pulseLogger.threshold=0";

    private static final String FRAME = "PULSE: ";

    static Started of(List<String> command, Path folder) throws IOException {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JDK_JAVA_OPTIONS", JAVAFX);
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        return new Started(builder.start());
    }

    /** Waits for the first frame of the first window. */
    void awaitWindow() throws IOException {
        var said = new ArrayList<String>();
        BufferedReader lines = process.inputReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(FRAME)) return;
            said.add(line);
        }
        throw new IOException("ended without a window: " + String.join("\n", said));
    }

    /** The Java virtual machine that runs and all its options, up to the program. */
    List<String> commandBeforeProgram() {
        var info = process.info();
        var arguments = List.of(info.arguments().orElseThrow());
        var command = new ArrayList<String>();
        command.add(info.command().orElseThrow());
        command.addAll(arguments.subList(0, arguments.indexOf("-jar")));
        return command;
    }

    void end() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
