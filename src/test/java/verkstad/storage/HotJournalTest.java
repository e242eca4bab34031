package verkstad.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.Project;

/** A file that was left in the middle of a transaction, with the journal that takes it back. */
@Fault
class HotJournalTest {
    @TempDir
    Path folder;

    private Path path;

    /** Copies file and journal while so much is being written that SQLite has to begin before the commit. */
    @BeforeEach
    void interrupt() throws Exception {
        var source = folder.resolve("source.verkstad");
        path = folder.resolve("p.verkstad");
        ProjectFile.create(source, Project.empty("Före", Language.SV)).close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + source);
                var statement = connection.createStatement()) {
            statement.execute("pragma cache_size = 5");
            statement.execute("begin");
            statement.execute("update project set title = 'Halvt'");
            statement.execute("with recursive n(i) as (select 0 union all select i + 1 from n where i < 500)"
                    + " insert into need select i, hex(zeroblob(2000)) from n");
            Files.copy(source, path);
            Files.copy(folder.resolve("source.verkstad-journal"), folder.resolve("p.verkstad-journal"));
        }
        assertThat(Files.size(path)).isGreaterThan(500_000);
    }

    @Test
    void isTakenBackWhenTheFileIsOpened() throws Exception {
        try (var file = ProjectFile.open(path)) {
            assertThat(file.read()).isEqualTo(Project.empty("Före", Language.SV));
        }
        assertThat(folder).isDirectoryNotContaining("glob:**/p.verkstad-journal");
        Faults.tell("F18", "opened, left in the middle of a save with its journal", 1, 0);
    }

    /** Half a save without what would take it back: seen, left alone, and salvaged. */
    @Test
    void withoutItsJournalTheFileIsDamaged() throws Exception {
        Files.delete(folder.resolve("p.verkstad-journal"));
        var bytes = Files.readAllBytes(path);
        assertThat(BadFileTest.trouble(() -> ProjectFile.open(path)).key()).isEqualTo("problem.file-damaged");
        assertThat(path).hasBinaryContent(bytes);
        Salvage.save(path, folder.resolve("saved.verkstad"));
        assertThat(ProjectFile.check(folder.resolve("saved.verkstad")).title()).isIn("Före", "Halvt");
        Faults.tell("F18", "the same without its journal: refused, salvaged", 1, 0);
    }

    @Test
    void isTakenBackWhenTheFileIsChecked() throws Exception {
        assertThat(ProjectFile.check(path).title()).isEqualTo("Före");
    }

    /** Else SQLite would take the new file for the interrupted one, and spoil it. */
    @Test
    void isTakenBackBeforeTheFileIsReplaced() throws Exception {
        var backup = ProjectFile.replace(path, Project.empty("Ny", Language.SV), Clock.systemUTC());
        assertThat(ProjectFile.check(path).title()).isEqualTo("Ny");
        assertThat(ProjectFile.check(backup.orElseThrow()).title()).isEqualTo("Före");
    }
}
