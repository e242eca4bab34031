package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.storage.Fault;
import verkstad.storage.LocalCopies;
import verkstad.storage.Medium;
import verkstad.storage.ProjectFile;
import verkstad.storage.ProjectFiles;
import verkstad.storage.Pulse;
import verkstad.texts.Texts;
import verkstad.ui.Fx;

/** What the window says and offers while a project of a share is worked on in a copy on this computer. */
@Fault
class ShareRoomTest {
    private static final Texts TEXTS = Texts.in(Language.SV);
    private static final Project SAMPLE = Samples.in(Language.SV);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T13:05:00Z"), ZoneId.systemDefault());

    @TempDir
    Path folder;

    private Path share;
    private Path path;
    private Room room;

    @BeforeEach
    void enter() throws Exception {
        share = Files.createDirectories(folder.resolve("gemensam"));
        path = share.resolve("uppdrag.verkstad");
        ProjectFile.create(path, SAMPLE).close();
        room = new Room(folder, Language.SV, CLOCK, this::files);
    }

    private ProjectFiles files(Executor courier) {
        return new LocalCopies(
                folder.resolve("copies"),
                p -> p.startsWith(share) ? Medium.SHARE : Medium.DISK,
                new LocalCopies.Means(courier, Pulse.NONE, CLOCK));
    }

    @AfterEach
    void leave() {
        room.close();
    }

    @Test
    void whatIsSavedHereIsPublishedThere() throws Exception {
        room.open(path);
        room.rename("Ändrat");
        assertThat(room.said()).contains("på den här datorn", TEXTS.get("published.now"));
        assertThat(titleAt(path)).isEqualTo(SAMPLE.details().title());
        room.press("publish");
        assertThat(titleAt(path)).isEqualTo("Ändrat");
        assertThat(room.said()).contains("Publicerat", "uppdrag.verkstad");
        room.picture("cockpit-published");
        room.rename("Ändrat igen");
        room.choose("file-menu", "menu-close");
        assertThat(titleAt(path)).isEqualTo("Ändrat igen");
        assertThat(folder.resolve("copies")).isEmptyDirectory();
    }

    @Test
    void whatSomebodyElseChangedStandsAndOnesOwnWorkIsBeside() throws Exception {
        room.open(path);
        room.rename("Mitt");
        var theirs = folder.resolve("deras.verkstad");
        ProjectFile.create(theirs, SAMPLE.withDetails(SAMPLE.details().withTitle("Deras")))
                .close();
        Files.move(theirs, path, StandardCopyOption.REPLACE_EXISTING);
        room.press("publish");
        var beside = Fx.call(() -> room.workspace().path());
        assertThat(beside.getFileName().toString()).matches("uppdrag \\(.+ 2026-11-28 \\d\\d\\.05\\)\\.verkstad");
        assertThat(room.said()).contains(TEXTS.get("published.beside", "uppdrag.verkstad", beside.getFileName()));
        assertThat(titleAt(path)).isEqualTo("Deras");
        assertThat(titleAt(beside)).isEqualTo("Mitt");
        room.picture("cockpit-published-beside");
        assertThat(new SettingsFile(folder.resolve("settings.properties"), Locale.ROOT)
                        .get()
                        .recent())
                .as("what is opened next time")
                .startsWith(beside);
        room.press("beside-seen");
        assertThat(room.said()).doesNotContain(TEXTS.get("published.beside", "uppdrag.verkstad", beside.getFileName()));
        room.rename("Mitt igen");
        room.choose("file-menu", "menu-close");
        assertThat(titleAt(path)).isEqualTo("Deras");
        assertThat(titleAt(beside)).isEqualTo("Mitt igen");
    }

    @Test
    void aShareThatIsAwayIsToldAndWorkGoesOn() throws Exception {
        room.open(path);
        var away = Files.move(share, folder.resolve("borta"));
        room.rename("Utan nät");
        room.press("publish");
        assertThat(room.said()).contains(TEXTS.get("problem.place-away", share), "på den här datorn");
        assertThat(room.now().details().title()).isEqualTo("Utan nät");
        room.picture("cockpit-not-published");
        room.shutAndOpen(path);
        assertThat(room.now().details().title()).isEqualTo("Utan nät");
        assertThat(room.said()).contains("Du fortsätter i kopian på den här datorn");
        room.picture("cockpit-resumed-copy");
        Files.move(away, share);
        room.press("publish");
        assertThat(titleAt(path)).isEqualTo("Utan nät");
        assertThat(room.said()).contains("Publicerat").doesNotContain(TEXTS.get("problem.place-away", share));
    }

    private String titleAt(Path file) throws Exception {
        var read = Files.copy(file, folder.resolve("läst.verkstad"), StandardCopyOption.REPLACE_EXISTING);
        return ProjectFile.project(read).details().title();
    }
}
