package verkstad.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged programs on a true screen: they open their window and say nothing. Under Xvfb by .ci/run. */
@Tag("screen")
class ScreenTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"target/dist/bin/verkstad", "target/image/verkstad/bin/verkstad"})
    void itOpensItsWindowWithoutAWarning(String program) throws Exception {
        assumeThat(Path.of(program))
                .as("built by the package and image commands")
                .exists();
        var made = start(program, "demo", "prov.verkstad");
        assertThat(made.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(made.exitValue()).isZero();

        var window = start(program, "prov.verkstad");
        try {
            assertThat(opened(window)).as("the lock of the open project").isTrue();
            assertThat(window.isAlive()).isTrue();
        } finally {
            window.destroy();
            window.waitFor(30, TimeUnit.SECONDS);
        }
        assertThat(Files.readString(folder.resolve("err.txt"))).isEmpty();
        assertThat(Files.readString(folder.resolve("out.txt"))).isEmpty();
    }

    private Process start(String program, String... arguments) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(program).toAbsolutePath().toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        return builder.redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }

    /** The window has opened its project once the user's settings name the file as the last one opened. */
    private boolean opened(Process window) throws Exception {
        var settings = folder.resolve("config/verkstad/settings.properties");
        try (var watch = folder.getFileSystem().newWatchService()) {
            Files.createDirectories(settings.getParent());
            settings.getParent()
                    .register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            while (!Files.exists(settings)) {
                var key = watch.poll(60, TimeUnit.SECONDS);
                if (key == null || !window.isAlive()) return false;
                key.reset();
            }
            return true;
        }
    }
}
