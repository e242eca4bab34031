package verkstad.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import verkstad.storage.ProjectFile;

/** From the command with a project's file to the first frame of the first window, by the packaged program's script. */
@Figure(
        value = "Start to first window",
        reference = "bare JavaFX window, same JVM and flags",
        // The theme, the fonts and the welcome come on top of what JavaFX takes for itself.
        goal = 2)
public class FirstWindow extends WholeProcess {
    private static final Path PROGRAM =
            Path.of("target", "dist", "bin", "verkstad").toAbsolutePath();

    private Path folder;
    private List<String> program;
    private List<String> bare;
    private Started started;

    /** The reference gets the command that the program was seen to run as, whatever its script makes of it. */
    @Setup
    public void commands() throws Exception {
        folder = Input.folder(FirstWindow.class);
        var file = folder.resolve("started.verkstad");
        ProjectFile.create(file, Input.project()).close();
        program = List.of(PROGRAM.toString(), file.toString());
        window(program);
        bare = new ArrayList<>(started.commandBeforeProgram());
        var classes = BareWindow.class.getProtectionDomain().getCodeSource().getLocation();
        bare.addAll(List.of("-cp", Path.of(classes.toURI()).toString(), BareWindow.class.getName()));
        started.end();
    }

    @Benchmark
    public void verkstad() throws IOException {
        window(program);
    }

    @Benchmark
    public void reference() throws IOException {
        window(bare);
    }

    @TearDown(Level.Invocation)
    public void end() throws InterruptedException {
        started.end();
    }

    private void window(List<String> command) throws IOException {
        started = Started.of(command, folder);
        started.awaitWindow();
    }
}
