package verkstad.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Processes that do one job and end. */
final class Run {
    private static final Path PROGRAM =
            Path.of("target", "dist", "bin", "verkstad").toAbsolutePath();

    private Run() {}

    /** The packaged program, in a heap of 512 MB. */
    static void verkstad(Path folder, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(PROGRAM.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JDK_JAVA_OPTIONS", "-Xmx512m");
        end(builder);
    }

    static void command(Path folder, String... command) throws IOException, InterruptedException {
        end(new ProcessBuilder(command).directory(folder.toFile()));
    }

    /** Whether this program is on the machine. */
    static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static void end(ProcessBuilder builder) throws IOException, InterruptedException {
        var log = ProcessBuilder.Redirect.DISCARD;
        int code = builder.redirectErrorStream(true).redirectOutput(log).start().waitFor();
        if (code != 0) throw new IOException(builder.command() + " ended with " + code);
    }
}
