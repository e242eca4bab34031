package verkstad.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.BesideTheScreen;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.model.change.ProjectChange;
import verkstad.workspace.Projects;

/** A file on what cannot be written, such as a stick with its switch turned or a disc, is opened to be read. */
@BesideTheScreen
@Fault
class ReadOnlyMediumTest {
    private static final Project SAMPLE = Samples.in(Language.SV);
    private static final String MOUNTED =
            "mount --bind \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\" && exec \"$@\"";

    @TempDir
    Path folder;

    /** Opens a file as the window does, tries to change it, and says what it read. */
    static final class Reader {
        public static void main(String[] arguments) throws Exception {
            var file = Path.of(arguments[0]);
            var means = new LocalCopies.Means(Runnable::run, Pulse.NONE, Clock.systemUTC());
            var copies = new LocalCopies(Path.of(arguments[1]), p -> Medium.valueOf(arguments[2]), means);
            try (var open = new Projects(Runnable::run, Runnable::run, Clock.systemUTC(), copies).open(file)) {
                open.edit(now -> new ProjectChange.DetailsEdited(now.details().withTitle("Ändrat")));
                var title = open.project().get().details().title();
                System.out.println((open.isReadOnly() ? "READ " : "WRITTEN ") + title);
            }
        }
    }

    @Test
    void itIsOpenedToBeReadWhereverItWasMade() throws Exception {
        var stick = Files.createDirectories(folder.resolve("minne"));
        var ours = stick.resolve("p.verkstad");
        ProjectFile.create(ours, SAMPLE).close();
        var wal = Files.copy(ours, stick.resolve("wal.verkstad"));
        var unsettled = stick.resolve("oavslutad.verkstad");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + wal);
                var statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("update project set nr = nr");
            for (var companion : List.of("", "-wal")) {
                Files.copy(
                        stick.resolve("wal.verkstad" + companion),
                        stick.resolve("oavslutad.verkstad" + companion),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        var before = bytes(stick);
        int tried = 0;
        for (var file : List.of(ours, wal, unsettled)) {
            for (var medium : List.of(Medium.STICK, Medium.DISK)) {
                assertThat(opened(stick, file, medium))
                        .isEqualTo("READ " + SAMPLE.details().title());
                tried++;
            }
        }
        assertThat(bytes(stick)).isEqualTo(before);
        Faults.tell("F11", "read-only medium: own, write-ahead, unsettled file", tried, 0);
    }

    private String opened(Path stick, Path file, Medium medium) throws Exception {
        var around = new Child.Around(
                List.of("unshare", "-m", "sh", "-c", MOUNTED, stick.toString()), StartCache.NONE, Map.of());
        var left = folder.resolve("copies").toString();
        try (var child = Child.start(around, Reader.class, folder, file.toString(), left, medium.name())) {
            var said = child.toItsEnd();
            boolean unable = said.stream().anyMatch(l -> l.contains("unshare:") || l.contains("mount:"));
            if (unable) Faults.skip("F11", "read-only medium", "nothing can be mounted here: " + said.getFirst());
            Assumptions.assumeFalse(unable, () -> String.valueOf(said));
            return said.getLast();
        } catch (java.io.IOException e) {
            Faults.skip("F11", "read-only medium", "there is no unshare here");
            return Assumptions.abort(e.getMessage());
        }
    }

    private static Map<String, String> bytes(Path folder) throws Exception {
        var bytes = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList())
                bytes.put(file.toString(), Fingerprint.of(file).written());
        }
        return bytes;
    }
}
