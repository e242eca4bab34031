package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.BesideTheScreen;
import verkstad.storage.Child;
import verkstad.storage.Fault;
import verkstad.storage.Faults;

/** Nothing leaves the machine: through import, edit, minutes, exports and the windows no connection is opened. */
@BesideTheScreen
@Fault
class OfflineTest {
    @TempDir
    Path folder;

    @Test
    void theWholeProgramReachesNoNetwork() throws Exception {
        var said = said(folder.toString());
        assertThat(said).contains("DONE").noneMatch(line -> line.startsWith("NET"));
        assertThat(folder.resolve("m.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("fönster.json")).isNotEmptyFile();
        Faults.tell("F29", "runs of the whole program without a network", 1, 0);
    }

    @Test
    void whoeverReachesForOneIsCaught() throws Exception {
        assertThat(said(folder.toString(), "reach")).contains("NET socket", "NET url", "DONE");
    }

    private List<String> said(String... arguments) throws IOException {
        var lines = new ArrayList<String>();
        try (var child = Child.start(Offline.class, folder, arguments)) {
            for (var line = child.next(); line != null; line = child.next()) lines.add(line);
        }
        return lines;
    }
}
