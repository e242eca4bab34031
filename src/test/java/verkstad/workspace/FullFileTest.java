package verkstad.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.BesideTheScreen;
import verkstad.model.change.ProjectChange;
import verkstad.storage.Child;
import verkstad.storage.Fault;
import verkstad.storage.Faults;
import verkstad.storage.ProjectFile;
import verkstad.storage.Squeezed;

/** A file that may grow no more: what it does not take is kept, told, and written once when there is room. */
@BesideTheScreen
@Fault
class FullFileTest {
    private static final int KIB_OF_FILE = 3000;

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void create() throws Exception {
        path = folder.resolve("p.verkstad");
        ProjectFile.create(path, Scribe.project()).close();
    }

    @Test
    void whatAQuotaRefusesIsKeptAndWrittenOnce() throws Exception {
        var file = ProjectFile.open(path);
        try (var workspace = new Workspace(file, Runnable::run, Runnable::run, Clock.systemUTC())) {
            workspace.edit(Scribe::next);
            Squeezed.file(file);
            var told = new java.util.ArrayList<String>();
            workspace.edit(Scribe::next, () -> told.add("done"));
            assertThat(notSaved(workspace).why().key()).isEqualTo("problem.disk-full");
            assertThat(notSaved(workspace).lost()).as("the file is whole").isFalse();
            assertThat(Scribe.count(workspace.project().get())).as("shown").isEqualTo(1);
            assertThat(told).isEmpty();
            workspace.retry();
            assertThat(workspace.saved().get()).isInstanceOf(SaveState.Saved.class);
            workspace.retry();
            assertThat(told).containsExactly("done");
            assertThat(Scribe.count(workspace.project().get())).isEqualTo(2);
        }
        assertThat(Scribe.count(ProjectFile.project(path))).isEqualTo(2);
        Faults.tell("F6", "refused by a quota, written once when there is room", 1, 0);
    }

    /** Whoever ends the program although the file takes nothing has it all in a file of its own. */
    @Test
    void whatIsNotSavedWhenTheProgramEndsIsRescued() throws Exception {
        var file = ProjectFile.open(path);
        var workspace = new Workspace(file, Runnable::run, Runnable::run, Clock.systemUTC());
        workspace.edit(now -> new ProjectChange.DetailsEdited(now.details().withTitle("Sparat")));
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.move(path, elsewhere.resolve("p.verkstad"));
        Files.createDirectory(path); // nothing can be written in its place
        workspace.edit(now -> new ProjectChange.DetailsEdited(now.details().withTitle("Inte sparat")));
        workspace.close();
        assertThat(ProjectFile.project(folder.resolve("p.rescue.verkstad"))
                        .details()
                        .title())
                .isEqualTo("Inte sparat");
        Faults.tell("F4", "program ended with something unsaved: rescued", 1, 0);
    }

    /** The limit is the shell's; it takes no root. */
    @Test
    void whatALimitOnTheFilesSizeRefusesCostsNothingThatWasSaved() throws Exception {
        var command = new String[] {"bash", "-c", "ulimit -f " + KIB_OF_FILE + " && exec \"$0\" \"$@\""};
        try (var child = Child.start(command, Scribe.class, folder, path.toString(), "1000", "once")) {
            var lines = child.toItsEnd();
            var trouble = lines.getLast();
            assertThat(lines).hasSizeGreaterThan(20);
            assertThat(trouble)
                    .startsWith("TROUBLE problem.file-trouble shown")
                    .endsWith("shown " + (lines.size() - 1));
            int left = Scribe.count(ProjectFile.project(path));
            assertThat(left).isEqualTo(lines.size() - 1);
            Faults.tell("F7", "changes saved before a limit on the size", left, 0);
        }
        try (var child = Child.start(Scribe.class, folder, path.toString(), "3")) {
            assertThat(child.toItsEnd()).contains("DONE");
        }
    }

    private static SaveState.NotSaved notSaved(Workspace workspace) {
        assertThat(workspace.saved().get()).isInstanceOf(SaveState.NotSaved.class);
        return (SaveState.NotSaved) workspace.saved().get();
    }
}
