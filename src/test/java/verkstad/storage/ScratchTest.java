package verkstad.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a program that died left among the temporary files is removed; what is in use stays. */
class ScratchTest {
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    @Test
    void whatADeadProcessLeftIsRemovedAndWhatIsInUseStays() throws Exception {
        var mine = Scratch.folder();
        var process = new ProcessBuilder("sleep", "0").start();
        long dead = process.pid();
        process.waitFor();
        var left = left(dead, "x");
        var reused = left(ProcessHandle.current().pid(), "older");
        Files.setLastModifiedTime(reused, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        var others = Files.createDirectories(TEMPORARY.resolve("verkstad-scratch-of-somebody"));

        Scratch.clear();

        assertThat(left).doesNotExist();
        assertThat(reused).doesNotExist();
        assertThat(mine).exists();
        assertThat(others).exists();
        Scratch.remove(mine);
        Files.delete(others);
        assertThat(mine).doesNotExist();
    }

    private static Path left(long process, String name) throws Exception {
        var folder = Files.createDirectories(TEMPORARY.resolve("verkstad-scratch-" + process + "-" + name));
        Files.createDirectories(folder.resolve("p.verkstad.backups"));
        Files.writeString(folder.resolve("p.verkstad.backups").resolve("1.backup"), "ord");
        return folder;
    }
}
