package verkstad.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static verkstad.storage.BadFileTest.trouble;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.exchange.Samples;
import verkstad.model.Backup;
import verkstad.model.Contents;
import verkstad.model.Language;
import verkstad.model.Place;
import verkstad.model.Project;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;

/** Copies that are whole, of a file that is whole. */
@Fault
class BackupsTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 25, 12, 0);
    private static final Project SAMPLE = Samples.in(Language.SV);

    @TempDir
    Path folder;

    private Path path;
    private Path copies;

    @BeforeEach
    void create() throws Exception {
        path = folder.resolve("Åsö ’25’ 'p'.verkstad");
        copies = folder.resolve("Åsö ’25’ 'p'.verkstad.backups");
        ProjectFile.create(path, SAMPLE).close();
    }

    @Test
    void aBackupTellsWhenItWasMadeAndWhatItHolds() throws Exception {
        var session = SAMPLE.sessions().getFirst();
        try (var file = ProjectFile.open(path)) {
            file.remember(new Place(session.id(), Place.Room.SESSION));
            file.backUp(SAMPLE, NOON);
            var after = SAMPLE.withDetails(SAMPLE.details().withTitle("Andra"));
            file.write(SAMPLE, after);
            file.backUp(after, NOON.plusHours(1));
        }
        var backups = new Backups(path).all();
        assertThat(backups).extracting(Backup::made).containsExactly(NOON.plusHours(1), NOON);
        assertThat(backups).extracting(Backup::session).containsOnly(session.title());
        assertThat(backups.getFirst().contents().title()).isEqualTo("Andra");
        assertThat(backups.getLast().contents()).isEqualTo(Contents.of(SAMPLE));
        assertThat(copies.toFile().list()).hasSize(2);
    }

    @Test
    void whatIsRestoredIsANewFileBesideTheOldOne() throws Exception {
        try (var file = ProjectFile.open(path)) {
            file.backUp(SAMPLE, NOON);
        }
        var bytes = Files.readAllBytes(path);
        var backups = new Backups(path);
        var first = backups.restore(backups.all().getFirst());
        var second = backups.restore(backups.all().getFirst());
        assertThat(first).hasFileName("Åsö ’25’ 'p' 2026-11-25 1200.verkstad");
        assertThat(second).hasFileName("Åsö ’25’ 'p' 2026-11-25 1200 (2).verkstad");
        assertThat(path).hasBinaryContent(bytes);
        for (var restored : List.of(first, second)) {
            try (var file = ProjectFile.open(restored)) {
                assertThat(file.read()).isEqualTo(SAMPLE);
            }
        }
    }

    /** Damaged where the program has no reason to look while it writes something else. */
    @Test
    void aDamagedFileGivesNoBackupAndCostsNone() throws Exception {
        try (var file = ProjectFile.open(path)) {
            for (int year = 10; year > 0; year--)
                file.backUp(SAMPLE, NOON.minusYears(year).plusDays(1));
            for (int minute = 0; minute < 5; minute++) file.backUp(SAMPLE, NOON.plusMinutes(minute));
        }
        var before = bytes(copies);
        var whole = Files.readAllBytes(path);
        int tried = 0;
        for (int page = 1; page < whole.length / 4096; page += 7) {
            Files.write(
                    path,
                    ByteBuffer.wrap(whole.clone())
                            .put(page * 4096, new byte[64])
                            .array());
            assertThat(trouble(() -> backUp(NOON.plusYears(2))).key()).isEqualTo("problem.file-damaged");
            assertThat(bytes(copies)).isEqualTo(before);
            tried++;
        }
        Faults.tell("F28", "damaged source against good backups", tried, 0);
    }

    /** What cannot be read is not offered, and is in nobody's way. */
    @Test
    void theNewestThatIsWholeIsOffered() throws Exception {
        backUp(NOON);
        backUp(NOON.plusHours(1));
        var newest = new Backups(path).newest().orElseThrow();
        Files.write(newest.path(), new byte[3000]);
        assertThat(new Backups(path).newest()).map(Backup::made).contains(NOON);
        backUp(NOON.plusHours(2));
        assertThat(new Backups(path).all()).extracting(Backup::made).containsExactly(NOON.plusHours(2), NOON);
        Faults.tell("F28", "newest backup damaged: the one before is offered", 1, 0);
    }

    /** Whole to SQLite, and yet not what the program knows to have saved. */
    @Test
    void aFileThatHoldsSomethingElseGivesNoBackup() throws Exception {
        run("update person set name = 'Någon annan'");
        assertThat(trouble(() -> backUp(NOON)).key()).isEqualTo("problem.file-trouble");
        assertThat(copies.toFile().list()).isEmpty();
    }

    @Test
    void noBackupIsMadeWhilePeopleVoteInSecret() throws Exception {
        var secret = folder.resolve("s.verkstad");
        var open = SecretRoundTest.round(Secrecy.SECRET);
        for (var round : List.of(open, open.withState(RoundState.CLOSED))) {
            Files.deleteIfExists(secret);
            try (var file = ProjectFile.create(secret, SecretRoundTest.project(round))) {
                file.backUp(SecretRoundTest.project(round), NOON);
            }
        }
        assertThat(folder.resolve("s.verkstad.backups")).doesNotExist();
        try (var file = ProjectFile.open(secret)) {
            var shown = SecretRoundTest.project(open.withState(RoundState.REVEALED));
            file.write(file.read(), shown);
            file.backUp(shown, NOON);
        }
        assertThat(new Backups(secret).all()).hasSize(1);
    }

    /** A year and more, thinned as it goes: every copy that is left can be restored. */
    @Test
    void everyBackupThatIsKeptCanBeRestored() throws Exception {
        try (var file = ProjectFile.open(path)) {
            for (int day = 0; day < 400; day += 10) file.backUp(SAMPLE, NOON.plusDays(day));
        }
        var backups = new Backups(path);
        var all = backups.all();
        assertThat(all).hasSizeBetween(10, 25).hasSameSizeAs(copies.toFile().list());
        int tried = 0;
        for (var backup : all) {
            try (var file = ProjectFile.open(backups.restore(backup))) {
                assertThat(file.read()).isEqualTo(SAMPLE);
                tried++;
            }
        }
        Faults.tell("F28", "backups of 400 days restored", tried, 0);
    }

    @Test
    void whatWasLeftBesideAReplacedFileIsABackupToo() throws Exception {
        var other = Project.empty("Ny", Language.SV);
        var kept = ProjectFile.replace(path, other, java.time.Clock.systemUTC()).orElseThrow();
        Files.writeString(folder.resolve(path.getFileName() + ".skräp.backup"), "skräp");
        assertThat(new Backups(path).all()).singleElement().satisfies(backup -> {
            assertThat(backup.path()).isEqualTo(kept);
            assertThat(backup.contents()).isEqualTo(Contents.of(SAMPLE));
        });
    }

    private void backUp(LocalDateTime now) throws Exception {
        try {
            new Backups(path).add(SAMPLE, now);
        } catch (java.sql.SQLException e) {
            throw Troubles.of(path, e);
        }
    }

    private static Map<String, ByteBuffer> bytes(Path folder) throws Exception {
        var bytes = new TreeMap<String, ByteBuffer>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) bytes.put(file.toString(), ByteBuffer.wrap(Files.readAllBytes(file)));
        }
        return bytes;
    }

    private void run(String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
