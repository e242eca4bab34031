package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import javafx.event.Event;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.exchange.Samples;
import verkstad.model.Backup;
import verkstad.model.Contents;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.storage.Fault;
import verkstad.storage.Faults;
import verkstad.storage.ProjectFile;
import verkstad.texts.Texts;
import verkstad.ui.Fx;
import verkstad.ui.Gallery;
import verkstad.ui.Gallery.Size;
import verkstad.ui.theme.Look;

/** What the windows say and offer when a file cannot be written, is in use, is lost, or is damaged. */
@Fault
class SafeRoomTest {
    private static final Texts TEXTS = Texts.in(Language.SV);
    private static final Project SAMPLE = Samples.in(Language.SV);

    @TempDir
    Path folder;

    private Path path;
    private Room room;

    @BeforeEach
    void enter() throws Exception {
        path = folder.resolve("uppdrag.verkstad");
        ProjectFile.create(path, SAMPLE).close();
        room = new Room(folder, Language.SV);
    }

    @AfterEach
    void leave() {
        room.close();
    }

    @Test
    void aNewerFileIsReadAndWorkGoesOnInACopy() throws Exception {
        run("pragma user_version = 99");
        var bytes = Files.readAllBytes(path);
        room.open(path);
        assertThat(room.said()).contains(TEXTS.get("shell.read-only"), "nyare version");
        room.rename("Ändrat");
        assertThat(room.said()).contains(TEXTS.get("problem.only-to-read"));
        assertThat(room.now()).isEqualTo(SAMPLE);
        room.picture("cockpit-read-only");

        var out = folder.resolve("ut.json");
        room.answers.add(out);
        room.choose("file-menu", "menu-export");
        assertThat(out).isNotEmptyFile();

        var copy = folder.resolve("kopia.verkstad");
        room.answers.add(copy);
        room.choose("file-menu", "menu-copy");
        room.rename("Ändrat");
        assertThat(room.now().details().title()).isEqualTo("Ändrat");
        assertThat(room.workspace().path().getFileName()).hasToString("kopia.verkstad");
        assertThat(room.has("read-only")).isFalse();
        assertThat(path).hasBinaryContent(bytes);
    }

    @Test
    void aFileInUseIsOfferedToBeRead() throws Exception {
        try (var _ = ProjectFile.open(path)) {
            room.open(path);
            assertThat(room.told()).contains(System.getProperty("user.name")).contains("uppdrag.verkstad");
            room.answer(TEXTS.get("shell.open-to-read"));
            assertThat(room.told())
                    .as("not in the very program that has it open")
                    .contains("uppdrag.verkstad");
        }
    }

    @Test
    void aFileThatVanishesIsRescuedAndSoIsToldWhere() throws Exception {
        room.open(path);
        room.rename("Före");
        var away = Files.move(path, folder.resolve("borta"));
        room.rename("Efter");
        var rescue = folder.resolve("uppdrag.rescue.verkstad");
        assertThat(room.said()).contains(TEXTS.get("shell.rescued", rescue));
        assertThat(ProjectFile.project(rescue).details().title()).isEqualTo("Efter");
        room.picture("cockpit-rescued");

        Files.move(away, path);
        room.press("retry");
        assertThat(rescue).doesNotExist();
        assertThat(room.now().details().title()).isEqualTo("Efter");
    }

    /** Nobody has to press anything: after a while it is tried again by itself, and again. */
    @Test
    void whatCouldNotBeWrittenIsTriedAgainByItself() throws Exception {
        room.open(path);
        var away = Files.move(path, folder.resolve("borta"));
        room.rename("Väntar");
        waited();
        assertThat(room.said()).contains(TEXTS.get("shell.retry"));
        Files.move(away, path);
        waited();
        assertThat(room.said()).contains("Sparat").doesNotContain(TEXTS.get("shell.disk-forgot"));
        assertThat(titleIn(path)).isEqualTo("Väntar");
        Faults.tell("F4", "tried again by itself until it is written", 2, 0);
    }

    @Test
    void aDiskThatForgotIsSaid() throws Exception {
        room.open(path);
        var away = Files.move(path, folder.resolve("borta"));
        room.rename("Väntar");
        Files.move(away, path);
        run("update project set title = 'Annat'");
        waited();
        assertThat(room.said()).contains(TEXTS.get("shell.disk-forgot"));
        assertThat(titleIn(path)).isEqualTo("Väntar");
        room.picture("cockpit-disk-forgot");
    }

    /** As if the time until the next attempt were up. */
    private void waited() {
        var status = (StatusBar) Fx.call(() -> room.cockpit().lookup(".status-bar"));
        Fx.run(status::waited);
        room.settle();
    }

    private static String titleIn(Path file) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select title from project")) {
            return rows.getString(1);
        }
    }

    /** Whoever closes the window all the same has everything in the rescue file. */
    @Test
    void aWindowIsNotClosedOverSomethingUnsavedWithoutAWord() throws Exception {
        room.open(path);
        Files.move(path, folder.resolve("borta"));
        room.rename("Inte sparat");
        var window = room.cockpit().getScene().getWindow();
        Fx.run(() -> Event.fireEvent(window, new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST)));
        room.settle();
        assertThat(room.told()).contains(TEXTS.get("shell.close-unsaved"));
        assertThat(window.isShowing()).isTrue();
        room.answer(TEXTS.get("shell.close-all-the-same"));
        assertThat(window.isShowing()).isFalse();
        assertThat(ProjectFile.project(folder.resolve("uppdrag.rescue.verkstad"))
                        .details()
                        .title())
                .isEqualTo("Inte sparat");
        Faults.tell("F27", "window closed over something unsaved: asked, rescued", 1, 0);
    }

    @Test
    void aDamagedFileIsRestoredFromItsBackup() throws Exception {
        room.open(path);
        room.rename("Ändrat");
        room.choose("file-menu", "menu-close");
        Files.writeString(path, "skräp");
        room.open(path);
        assertThat(room.told()).contains("uppdrag.verkstad");
        room.answer(TEXTS.get("shell.restore"));
        room.answer(TEXTS.get("shell.restore-chosen"));
        assertThat(room.now().details().title()).isEqualTo("Ändrat");
        assertThat(path).hasContent("skräp");
        room.choose("file-menu", "menu-restore");
        assertThat(room.told()).contains(TEXTS.get("shell.no-backups"));
    }

    @Test
    void ofADamagedFileWithoutABackupWhatCanBeReadIsSaved() throws Exception {
        var bytes = Files.readAllBytes(path);
        Arrays.fill(bytes, 0, 100, (byte) 0);
        Files.write(path, bytes);
        room.open(path);
        assertThat(room.told()).contains("uppdrag.verkstad").doesNotContain(TEXTS.get("shell.restore"));
        var saved = folder.resolve("räddad.verkstad");
        room.answers.add(saved);
        room.answer(TEXTS.get("shell.salvage"));
        assertThat(room.told()).contains(TEXTS.get("shell.salvaged", saved));
        assertThat(room.now()).isEqualTo(SAMPLE);
        assertThat(path).hasBinaryContent(bytes);
        Faults.tell("F17", "damaged head, no backup: salvaged in the window", 1, 0);
    }

    /** A lock that nobody holds is what a program leaves behind that was killed; see KilledTest. */
    @Test
    void afterACrashItSaysThatItResumedAndFromWhen() throws Exception {
        Files.writeString(folder.resolve("uppdrag.verkstad.lock"), "anna\nlaptop\n2026-11-25 09:00\n1\n");
        Files.setLastModifiedTime(path, FileTime.from(Instant.parse("2026-11-23T12:05:00Z")));
        room.open(path);
        var when = LocalDateTime.ofInstant(Instant.parse("2026-11-23T12:05:00Z"), ZoneId.systemDefault());
        var clock = when.format(DateTimeFormatter.ofPattern("HH:mm:ss"));
        var said = TEXTS.get("shell.resumed", TEXTS.date(when.toLocalDate()) + " " + clock);
        assertThat(room.said()).contains(said);
        room.picture("cockpit-resumed");
        room.press("resumed-seen");
        assertThat(room.said()).doesNotContain(said);
        room.shutAndOpen(path);
        assertThat(room.said()).doesNotContain(TEXTS.get("shell.resumed-seen"));
    }

    @Test
    void theBackupsArePictured() {
        var contents = Contents.of(SAMPLE);
        var now = LocalDateTime.of(2026, 11, 25, 14, 30);
        var long_ = "Workshop 3: från hot och sårbarheter till åtgärder som någon äger, med hela styrgruppen";
        var backups = List.of(
                new Backup(path, now, "Styrgrupp", contents),
                new Backup(path, now.minusHours(5), long_, contents),
                new Backup(path, now.minusMonths(3), "", Contents.of(Project.empty("", Language.SV))));
        Gallery.picture("backups", Size.LAPTOP, Look.LIGHT, Language.SV, t -> new Restoring(t, backups));
        Gallery.picture("backups", Size.LAPTOP, Look.DARK, Language.NB, t -> new Restoring(t, backups));
        Gallery.picture("backups-none", Size.LAPTOP, Look.LIGHT, Language.EN, t -> new Restoring(t, List.of()));
    }

    private void run(String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
