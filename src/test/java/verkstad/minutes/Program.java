package verkstad.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another program on this machine; a test that needs it is skipped, with its name, where it is not installed. */
public final class Program {
    private static final long PATIENCE = 120;
    private final String name;

    private Program(String name) {
        this.name = name;
    }

    public static Program named(String name) {
        var path = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        boolean isInstalled = Arrays.stream(path).anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
        assumeThat(isInstalled).as(name + " is not installed").isTrue();
        return new Program(name);
    }

    void run(Object... arguments) throws IOException, InterruptedException {
        run(ProcessBuilder.Redirect.DISCARD, arguments);
    }

    /** What it says on standard output. */
    public String read(Object... arguments) throws IOException, InterruptedException {
        var said = Files.createTempFile("said", ".txt");
        try {
            run(ProcessBuilder.Redirect.to(said.toFile()), arguments);
            return Files.readString(said);
        } finally {
            Files.delete(said);
        }
    }

    private void run(ProcessBuilder.Redirect output, Object... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(name));
        for (var argument : arguments) command.add(argument.toString());
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(output)
                .start();
        boolean done = process.waitFor(PATIENCE, TimeUnit.SECONDS);
        if (!done) process.destroyForcibly();
        assertThat(done).as(name + " came to an end").isTrue();
        assertThat(process.exitValue()).as(String.join(" ", command)).isZero();
    }
}
