package verkstad.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static verkstad.storage.BadFileTest.trouble;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.texts.Texts;

/** A file is open in one place at a time. */
@Fault
class LockTest {
    private static final Project PROJECT = Project.empty("P", Language.SV);

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void create() throws Exception {
        path = folder.resolve("p.verkstad");
        ProjectFile.create(path, PROJECT).close();
    }

    /** Opens a file, says so, and keeps it until it is ended. */
    static final class Holder {
        public static void main(String[] arguments) throws Exception {
            System.out.println("OPENS");
            try (var _ = ProjectFile.open(Path.of(arguments[0]))) {
                System.out.println("OPEN");
                System.in.read();
            }
        }
    }

    /** As when somebody closes the window and opens the same file again while its backup is made. */
    @Test
    void aFileThatIsJustBeingClosedIsWaitedFor() throws Exception {
        var file = ProjectFile.open(path);
        file.ending();
        try (var child = Child.start(Holder.class, folder, path.toString())) {
            assertThat(child.next()).isEqualTo("OPENS");
            file.close();
            assertThat(child.next()).isEqualTo("OPEN");
            child.kill();
        }
        Faults.tell("F13", "opened again while it is being closed: waits", 1, 0);
    }

    @Test
    void aFileOpenInAnotherProcessIsInUseUntilThatProcessDies() throws Exception {
        try (var child = Child.start(Holder.class, folder, path.toString())) {
            assertThat(opened(child)).isEqualTo("OPEN");
            isInUse(path);
            isInUse(Files.createSymbolicLink(folder.resolve("link"), path));
            child.kill();
        }
        assertThat(folder).isDirectoryContaining("glob:**.lock");
        ProjectFile.open(path).close();
        assertThat(folder).isDirectoryNotContaining("glob:**/p.verkstad.lock");
    }

    /** What is offered then: to read it, without costing whoever has it open anything. */
    @Test
    void whatSomebodyElseHasOpenCanBeRead() throws Exception {
        try (var child = Child.start(Holder.class, folder, path.toString())) {
            assertThat(opened(child)).isEqualTo("OPEN");
            var before = folder.toFile().list();
            try (var file = ReadOnlyFile.open(path, trouble(() -> ProjectFile.open(path)))) {
                assertThat(file.read()).isEqualTo(PROJECT);
            }
            assertThat(folder.toFile().list()).containsExactlyInAnyOrder(before);
            isInUse(path);
            child.kill();
        }
        Faults.tell("F13", "read while somebody else has it open", 1, 0);
    }

    @Test
    void aFileOpenUnderAnotherNameIsInUse() throws Exception {
        var hard = Files.createLink(folder.resolve("hard"), path);
        try (var _ = ProjectFile.open(path)) {
            isInUse(hard);
        }
        try (var first = Child.start(Holder.class, folder, path.toString())) {
            assertThat(opened(first)).isEqualTo("OPEN");
            try (var second = Child.start(Holder.class, folder, hard.toString())) {
                var line = opened(second);
                assertThat(line + second.kill()).contains("problem.file-in-use");
            }
            first.kill();
        }
        ProjectFile.open(hard).close();
        Faults.tell("F13", "opened twice: same name, link, hard link, other path", 4, 0);
    }

    /** Asking in vain must not give up the lock that is held: POSIX would, with the channel. */
    @Test
    void aFileOpenInThisProcessIsInUseForBoth() throws Exception {
        try (var _ = ProjectFile.open(path)) {
            isInUse(path);
            isInUse(folder.resolve("x/../p.verkstad".substring(5)));
            try (var child = Child.start(Holder.class, folder, path.toString())) {
                String line = opened(child);
                assertThat(line).isNotNull().doesNotContain("OPEN");
                assertThat(line + child.kill()).contains("problem.file-in-use");
            }
        }
        ProjectFile.open(path).close();
    }

    /** What it says once it has tried. */
    private static @Nullable String opened(Child child) throws Exception {
        assertThat(child.next()).isEqualTo("OPENS");
        return child.next();
    }

    private static void isInUse(Path path) {
        var opened = trouble(() -> ProjectFile.open(path));
        assertThat(opened.key()).isEqualTo("problem.file-in-use");
        assertThat(Texts.in(Language.SV).get(opened))
                .contains(System.getProperty("user.name"))
                .containsPattern("sedan [0-9-]{10} [0-9:]{5}\\.");
        assertThat(trouble(() -> ProjectFile.check(path)).key()).isEqualTo("problem.file-in-use");
        assertThat(trouble(() -> ProjectFile.replace(path, PROJECT, Clock.systemUTC()))
                        .key())
                .isEqualTo("problem.file-in-use");
    }
}
