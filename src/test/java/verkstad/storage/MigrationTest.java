package verkstad.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static verkstad.storage.BadFileTest.trouble;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verkstad.exchange.Samples;
import verkstad.model.HalfTyped;
import verkstad.model.Language;
import verkstad.model.Place;

/** Files of every version that there ever was, and of those that are still to come. */
@Fault
class MigrationTest {
    private static final Path VERSIONS = Path.of("src", "test", "resources", "versions");

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void path() {
        path = folder.resolve("p.verkstad");
    }

    @Test
    void theSampleOfVersionOneIsTheSampleOfToday() throws Exception {
        Files.copy(VERSIONS.resolve("sample.v1.verkstad"), path);
        var old = Files.readAllBytes(path);
        try (var file = ProjectFile.open(path)) {
            assertThat(file.read().sessions()).isEqualTo(Samples.in(Language.SV).sessions());
            assertThat(file.read().risks()).isEqualTo(Samples.in(Language.SV).risks());
        }
        assertThat(Head.of(path).version()).isEqualTo(Schema.VERSION);
        assertThat(folder.resolve("p.verkstad.v1.backup")).hasBinaryContent(old);
        assertThat(folder.toFile().list()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void aFileOfALaterVersionKeepsItsApprovedMinutesAndItsPlace(int version) throws Exception {
        Files.copy(VERSIONS.resolve("sample.v" + version + ".verkstad"), path);
        var old = Files.readAllBytes(path);
        try (var file = ProjectFile.open(path)) {
            var project = file.read();
            assertThat(project.details().title()).isEqualTo("Version två");
            assertThat(project.risks()).isEqualTo(Samples.in(Language.SV).risks());
            assertThat(project.keptOrNothing().approved())
                    .singleElement()
                    .extracting(a -> a.text())
                    .isEqualTo("Rad ett\nRad två");
            assertThat(file.place()).contains(new Place(null, Place.Room.RISKS));
            assertThat(file.halfTyped()).isEmpty();
        }
        assertThat(folder.resolve("p.verkstad.v" + version + ".backup")).hasBinaryContent(old);
    }

    /** As it will be for the version after this one. */
    @Test
    void whatIsHalfTypedIsMigratedToo() throws Exception {
        var lines = List.of(new HalfTyped("", "person-next", "Anna"), new HalfTyped("b1", "card-next-0", "Ingen vet"));
        var sample = Samples.in(Language.SV);
        try (var file = ProjectFile.create(path, sample)) {
            file.write(sample, sample, History.NONE, lines);
        }
        run("pragma user_version = 3");
        try (var file = ProjectFile.open(path)) {
            assertThat(file.read()).isEqualTo(sample);
            assertThat(file.halfTyped()).isEqualTo(lines);
        }
    }

    @Test
    void openedAgainItIsOnlyOpened() throws Exception {
        Files.copy(VERSIONS.resolve("sample.v1.verkstad"), path);
        ProjectFile.open(path).close();
        var once = Files.readAllBytes(path);
        Migration.run(path);
        ProjectFile.open(path).close();
        assertThat(path).hasBinaryContent(once);
        assertThat(folder.toFile().list()).hasSize(2);
    }

    /** Of a file in which people are voting in secret no copy is made, so none is kept. */
    @ParameterizedTest
    @ValueSource(strings = {"secret-round.v1.verkstad", "secret-round.v2.verkstad", "secret-round.v3.verkstad"})
    void aSecretRoundUnderWayGoesOnAndLeavesNoCopy(String name) throws Exception {
        Files.copy(VERSIONS.resolve(name), path);
        try (var file = ProjectFile.open(path)) {
            var round = file.read().risksOrEmpty().running().orElseThrow();
            assertThat(round.voted()).containsExactly("p1", "p3", "p7");
            assertThat(round.tallies().stream().mapToInt(t -> t.count()).sum()).isEqualTo(9);
            assertThat(file.place()).contains(new Place(null, Place.Room.RISKS));
        }
        assertThat(folder.toFile().list()).containsExactly("p.verkstad");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sample.v1.verkstad",
                "secret-round.v1.verkstad",
                "sample.v2.verkstad",
                "secret-round.v2.verkstad",
                "sample.v3.verkstad",
                "secret-round.v3.verkstad"
            })
    void anOlderFileCanBeReadWithoutBecomingANewerOne(String name) throws Exception {
        Files.copy(VERSIONS.resolve(name), path);
        var old = Files.readAllBytes(path);
        assertThat(ProjectFile.project(path).people()).isNotEmpty();
        assertThat(ReadOnlyFile.open(path, trouble(() -> ProjectFile.check(folder)))
                        .read())
                .isEqualTo(ProjectFile.project(path));
        assertThat(path).hasBinaryContent(old);
    }

    @Test
    void whatWouldBeLostIsNotMigrated() throws Exception {
        for (var sql : List.of("create table recipe (text)", "alter table risk add column smell text")) {
            Files.deleteIfExists(path);
            Files.copy(VERSIONS.resolve("sample.v1.verkstad"), path);
            run(sql);
            isLeftAlone("problem.file-not-migrated");
        }
        Faults.tell("F21", "migrations that would lose something: file as it was", 2, 0);
    }

    @Test
    void aFileWithSomebodyElsesTriggerIsNotMigrated() throws Exception {
        Files.copy(VERSIONS.resolve("sample.v1.verkstad"), path);
        run("create trigger t after update on risk begin delete from risk; end");
        isLeftAlone("problem.file-not-project");
    }

    /** The new file cannot be made where a folder has its name. */
    @Test
    void aFileOfWhichNoNewOneCanBeMadeIsLeftAlone() throws Exception {
        Files.copy(VERSIONS.resolve("sample.v1.verkstad"), path);
        Files.createDirectories(folder.resolve(".p.verkstad.new").resolve("full"));
        isLeftAlone("problem.file-trouble");
        Files.delete(folder.resolve(".p.verkstad.new").resolve("full"));
        Files.delete(folder.resolve(".p.verkstad.new"));
        Files.createDirectory(folder.resolve(".p.verkstad.new-journal"));
        Files.createDirectory(folder.resolve(".p.verkstad.new-journal").resolve("full"));
        isLeftAlone("problem.file-trouble");
        Faults.tell("F21", "migrations that cannot be written: file as it was", 2, 0);
    }

    @Test
    void aNewerFileIsReadButNeverWritten() throws Exception {
        ProjectFile.create(path, Samples.in(Language.NB)).close();
        run("alter table risk add column smell text");
        run("create table recipe (text)");
        run("pragma user_version = 99");
        var bytes = Files.readAllBytes(path);
        var why = trouble(() -> ProjectFile.open(path));
        assertThat(why.key()).isEqualTo("problem.file-newer");
        try (var file = ReadOnlyFile.open(path, why)) {
            assertThat(file.read()).isEqualTo(Samples.in(Language.NB));
            assertThat(trouble(() -> file.write(file.read(), file.read()))).isSameAs(why);
        }
        assertThat(path).hasBinaryContent(bytes);
        assertThat(folder.toFile().list()).containsExactly("p.verkstad");
        Faults.tell("F19", "newer file with columns and tables of its own, read", 1, 0);
    }

    private void isLeftAlone(String key) throws Exception {
        var bytes = Files.readAllBytes(path);
        assertThat(trouble(() -> ProjectFile.open(path)).key()).isEqualTo(key);
        assertThat(path).hasBinaryContent(bytes);
        assertThat(folder).isDirectoryNotContaining("glob:**.{lock,backup}");
    }

    private void run(String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
