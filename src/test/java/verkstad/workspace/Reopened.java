package verkstad.workspace;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Project;

/** The sample project, open, and opened again as after the program was closed. */
abstract class Reopened {
    static final Project SAMPLE = Samples.in(Language.SV);

    @TempDir
    Path folder;

    final Projects projects = new Projects(Runnable::run, Runnable::run, Clock.systemUTC());
    Path path;
    Workspace workspace;

    @BeforeEach
    void create() throws Exception {
        path = folder.resolve("p.verkstad");
        workspace = projects.create(path, SAMPLE);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    Project now() {
        return workspace.project().get();
    }

    void reopen() throws Exception {
        workspace.close();
        workspace = projects.open(path);
    }
}
