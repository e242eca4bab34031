package verkstad.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.Problem;
import verkstad.model.Problem.FileTrouble;
import verkstad.model.Project;
import verkstad.model.Projects;
import verkstad.texts.Texts;

/** Whatever file is given: a plain sentence, and the file as it was. */
@Fault
class BadFileTest {
    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void path() {
        path = folder.resolve("p.verkstad");
    }

    @Test
    void aMissingFile() throws Exception {
        isRefused("problem.file-missing");
        assertThat(path).doesNotExist();
    }

    @Test
    void aFolder() throws Exception {
        Files.createDirectory(path);
        isRefused("problem.file-is-folder");
    }

    @Test
    void anEmptyFile() throws Exception {
        Files.createFile(path);
        isRefused("problem.file-empty");
    }

    @Test
    void aText() throws Exception {
        Files.writeString(path, "Kära dagbok. ".repeat(50));
        isRefused("problem.file-not-project");
        Files.writeString(path, "Kort.");
        isRefused("problem.file-not-project");
    }

    @Test
    void anotherProgramsSqliteFile() throws Exception {
        run(path, "create table recipe(text)");
        isRefused("problem.file-not-project");
        run(path, "pragma application_id = 77");
        isRefused("problem.file-not-project");
    }

    @Test
    void aFileWithSomethingOfSomebodyElsesInIt() throws Exception {
        var foreign = List.of(
                "create trigger t after update on risk begin delete from risk; end",
                "create view v as select hex(randomblob(1000000)) from risk",
                "create index i on risk (lower(threat))",
                "create table foreign_table (text)",
                "alter table risk add column smell text generated always as (upper(threat))");
        for (var sql : foreign) {
            Files.deleteIfExists(path);
            project();
            run(path, sql);
            isRefused("problem.file-not-project");
        }
        Faults.tell("F30", "trigger, view, index, table and column of somebody else's", foreign.size(), 0);
    }

    @Test
    void aNewerFile() throws Exception {
        project();
        run(path, "pragma user_version = 99");
        isRefused("problem.file-newer");
    }

    @Test
    void aTruncatedFile() throws Exception {
        var whole = project();
        for (int length : List.of(60, 4096, 20_000, whole.length - 4096, whole.length - 1)) {
            Files.write(path, Arrays.copyOf(whole, length));
            isRefused("problem.file-damaged");
        }
    }

    @Test
    void aFileWithNoiseInIt() throws Exception {
        var whole = project();
        var random = new Random(1);
        for (int page : List.of(1, 5, 20, 40)) {
            var noise = new byte[4096];
            random.nextBytes(noise);
            var bytes = ByteBuffer.wrap(whole.clone()).put(page * 4096, noise).array();
            Files.write(path, bytes);
            isRefused("problem.file-damaged");
        }
    }

    /** Either it is seen, or what is read is a project all the same: never a crash, never a change. */
    @Test
    void aFileWithOneByteFlippedNeverCrashes() throws Exception {
        var whole = project();
        var random = new Random(2);
        for (int i = 0; i < 100; i++) {
            var bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(path, bytes);
            try {
                ProjectFile.check(path);
            } catch (FileTrouble e) {
                assertThat(e.key()).isIn("problem.file-damaged", "problem.file-not-project", "problem.file-newer");
            }
            assertThat(Files.readAllBytes(path)).isEqualTo(bytes);
        }
    }

    @Test
    void rowsThatMakeNoProject() throws Exception {
        project();
        run(path, "update project set language = 'xx'");
        var bytes = Files.readAllBytes(path);
        assertThat(trouble(() -> ProjectFile.check(path)).key()).isEqualTo("problem.file-damaged");
        try (var file = ProjectFile.open(path)) {
            assertThat(trouble(file::read).key()).isEqualTo("problem.file-damaged");
        }
        assertThat(Files.readAllBytes(path)).isEqualTo(bytes);
    }

    @Test
    void aFileThatMayNotBeWritten() throws Exception {
        var bytes = project();
        assumeThat(chattr("+i", path))
                .as("only root, and not every file system, can forbid root to write")
                .isTrue();
        try {
            assertThat(trouble(() -> ProjectFile.open(path)).key()).isEqualTo("problem.file-read-only");
            assertThat(ProjectFile.check(path).title()).isNotNull();
        } finally {
            chattr("-i", path);
        }
        assertThat(Files.readAllBytes(path)).isEqualTo(bytes);
        assertThat(folder).isDirectoryContaining(p -> p.equals(path)).isDirectoryNotContaining("glob:**.lock");
    }

    @Test
    void aFolderThatMayNotBeWritten() throws Exception {
        project();
        assumeThat(chattr("+i", folder))
                .as("only root, and not every file system, can forbid root to write")
                .isTrue();
        try {
            assertThat(trouble(() -> ProjectFile.open(path)).key()).isEqualTo("problem.file-read-only");
            assertThat(trouble(() -> ProjectFile.create(folder.resolve("q"), Project.empty("Q", Language.SV)))
                            .key())
                    .isEqualTo("problem.file-read-only");
        } finally {
            chattr("-i", folder);
        }
    }

    @Test
    void aFolderThatIsNotThere() {
        assertThat(trouble(() -> ProjectFile.create(folder.resolve("x/y"), Project.empty("Q", Language.SV)))
                        .key())
                .isEqualTo("problem.folder-missing");
    }

    @Test
    void aFileThatIsThereAlreadyIsNotOverwritten() throws Exception {
        Files.writeString(path, "mitt");
        assertThat(trouble(() -> ProjectFile.create(path, Project.empty("Q", Language.SV)))
                        .key())
                .isEqualTo("problem.file-exists");
        assertThat(path).hasContent("mitt");
        assertThat(folder).isDirectoryNotContaining("glob:**.{lock,new}");
    }

    @Test
    void checkSaysWhatAFileHolds() throws Exception {
        project();
        var project = Projects.project(3);
        var contents = ProjectFile.check(path);
        assertThat(contents.title()).isEqualTo(project.details().title());
        assertThat(contents.people()).isEqualTo(project.people().size());
        assertThat(contents.sessions()).isEqualTo(project.sessions().size());
    }

    private byte[] project() throws Exception {
        ProjectFile.create(path, Projects.project(3)).close();
        return Files.readAllBytes(path);
    }

    /** Opened or checked, it is told so in every language, and nothing in the folder is changed. */
    private void isRefused(String key) throws Exception {
        var bytes = Files.isRegularFile(path) ? Files.readAllBytes(path) : null;
        for (var e : List.of(trouble(() -> ProjectFile.open(path)), trouble(() -> ProjectFile.check(path)))) {
            assertThat(e.key()).isEqualTo(key);
            for (var language : Language.values()) {
                assertThat(Texts.in(language).get(e)).contains("p.verkstad").doesNotContain("problem.");
            }
        }
        if (bytes != null) assertThat(Files.readAllBytes(path)).isEqualTo(bytes);
        assertThat(folder).isDirectoryNotContaining("glob:**.lock");
    }

    static FileTrouble trouble(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        var trouble = catchThrowableOfType(FileTrouble.class, work);
        assertThat(trouble).as("trouble").isInstanceOf(Problem.class);
        return trouble;
    }

    private static void run(Path path, String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean chattr(String how, Path path) throws Exception {
        try {
            return new ProcessBuilder("chattr", how, path.toString())
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (java.io.IOException e) {
            return false;
        }
    }
}
