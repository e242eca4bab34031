package verkstad.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.exchange.Samples;
import verkstad.minutes.Handouts;
import verkstad.model.Language;
import verkstad.model.Problem.FileTrouble;
import verkstad.model.Project;
import verkstad.model.change.ProjectChange;
import verkstad.storage.Disk;
import verkstad.storage.Fault;
import verkstad.storage.Faults;
import verkstad.storage.ProjectFile;

/** A disk that is full: for a vote, for a backup, for what is handed out, and for a file of an older version. */
@Fault
@Tag("faults")
class FullDiskTest {
    private static final Project SAMPLE = Samples.in(Language.SV);

    @TempDir
    Path folder;

    private final HeldClock clock = new HeldClock();
    private final Projects projects = new Projects(Runnable::run, Runnable::run, clock);
    private @Nullable Disk disk;
    private Path path;

    @BeforeEach
    void mount() throws Exception {
        disk = Disk.mounted(folder.resolve("disk"), "size=1500k").orElse(null);
        if (disk == null) {
            Faults.skip("F4", "a disk that is full", Disk.WHY_NOT);
            Faults.skip("F5", "a disk that is full while a copy or document is written", Disk.WHY_NOT);
        }
        assumeTrue(disk != null, Disk.WHY_NOT);
        path = disk().folder().resolve("p.verkstad");
    }

    @AfterEach
    void unmount() throws Exception {
        if (disk != null) disk.close();
    }

    @Test
    void aVoteThatFindsNoRoomIsNotReceivedAndIsWrittenOnceWhenThereIsSome() throws Exception {
        var workspace = projects.create(path, SecretVote.project());
        SecretVote.vote(workspace, "v1");
        disk().fill();
        SecretVote.vote(workspace, "v2");
        assertThat(workspace.saved().get()).isInstanceOfSatisfying(SaveState.NotSaved.class, s -> {
            assertThat(s.why().key()).isEqualTo("problem.disk-full");
            assertThat(s.lost()).isFalse();
            assertThat(s.rescue()).isEmpty();
        });
        assertThat(SecretVote.voted(workspace.project().get())).containsExactly("v1");
        workspace.retry();
        assertThat(SecretVote.voted(workspace.project().get())).containsExactly("v1");

        disk().grow("4m");
        workspace.retry();
        assertThat(workspace.saved().get()).isInstanceOf(SaveState.Saved.class);
        assertThat(SecretVote.voted(workspace.project().get())).containsExactly("v1", "v2");
        SecretVote.vote(workspace, "v3");
        workspace.close();
        assertThat(SecretVote.slips(ProjectFile.project(path))).isEqualTo(3);
        Faults.tell("F4", "a vote on a full disk, written once when there is room", 1, 0);
    }

    @Test
    void aFullDiskTakesNothingOfWhatWasSavedAndTheRestWaits() throws Exception {
        var workspace = projects.create(path, Scribe.project());
        int asked = 0;
        while (workspace.saved().get() instanceof SaveState.Saved) {
            workspace.edit(Scribe::next);
            asked++;
        }
        for (int more = 0; more < 5; more++, asked++) workspace.edit(Scribe::next);
        int shown = Scribe.count(workspace.project().get());
        assertThat(shown).isBetween(20, asked - 6);
        disk().grow("8m");
        workspace.retry();
        assertThat(Scribe.count(workspace.project().get())).isEqualTo(asked);
        workspace.close();
        assertThat(Scribe.count(ProjectFile.project(path))).isEqualTo(asked);
        Faults.tell("F4", "changes into a disk that fills up; six waited", asked, 0);
    }

    @Test
    void aBackupThatFindsNoRoomLeavesTheOldOneAndTheFileAlone() throws Exception {
        var workspace = projects.create(path, SAMPLE);
        backUp(workspace, "Ett");
        var backups = path.resolveSibling("p.verkstad.backups");
        var before = bytes(backups);
        disk().fill();
        disk().free(64 << 10); // enough for a change, and for no copy
        backUp(workspace, "Två");
        assertThat(workspace.saved().get()).isInstanceOf(SaveState.Saved.class);
        assertThat(workspace.unkept().get()).isNotNull();
        assertThat(bytes(backups)).isEqualTo(before);
        disk().grow("8m");
        backUp(workspace, "Tre");
        assertThat(workspace.unkept().get()).isNull();
        assertThat(projects.backups(path)).hasSize(2);
        workspace.close();
        Faults.tell("F5", "a backup on a full disk: the old one is as it was", 1, 0);
    }

    @Test
    void whatIsHandedOutIsThereWholeOrAsItWas() throws Exception {
        var targets = Files.createDirectory(disk().folder().resolve("ut"));
        disk().grow("20m");
        for (var handout : Handouts.all()) handout.writer().write(SAMPLE, targets.resolve("ut." + handout.name()));
        var before = bytes(targets);
        disk().fill();
        int tried = 0;
        for (var handout : Handouts.all()) {
            for (var name : new String[] {"ut.", "ny."}) {
                var target = targets.resolve(name + handout.name());
                var why = catchThrowableOfType(
                        FileTrouble.class, () -> handout.writer().write(SAMPLE, target));
                assertThat(why.key()).as(handout.name()).isEqualTo("problem.document-no-room");
                tried++;
            }
        }
        assertThat(bytes(targets)).isEqualTo(before);
        Faults.tell("F5", "documents onto a full disk: the old ones as they were", tried, 0);
    }

    @Test
    void aFileOfAnOlderVersionIsLeftAlone() throws Exception {
        var old = Path.of("src", "test", "resources", "versions", "sample.v1.verkstad");
        Files.copy(old, path);
        disk().fill();
        var workspace = projects.openToRead(path, new FileTrouble("problem.disk-full", path));
        workspace.close();
        var why = catchThrowableOfType(FileTrouble.class, () -> ProjectFile.open(path));
        assertThat(why.key()).isIn("problem.disk-full", "problem.file-read-only");
        assertThat(path).hasSameBinaryContentAs(old);
        assertThat(disk().folder()).isDirectoryNotContaining("glob:**.{new,backup}");
        Faults.tell("F21", "a migration on a full disk: file as it was", 1, 0);
    }

    private Disk disk() {
        if (disk == null) throw new IllegalStateException(Disk.WHY_NOT);
        return disk;
    }

    private void backUp(Workspace workspace, String title) {
        clock.move(Duration.ofMinutes(20));
        workspace.edit(now -> new ProjectChange.DetailsEdited(now.details().withTitle(title)));
    }

    private static Map<String, String> bytes(Path folder) throws IOException {
        var found = new HashMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                found.put(
                        file.getFileName().toString(), java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return found;
    }
}
