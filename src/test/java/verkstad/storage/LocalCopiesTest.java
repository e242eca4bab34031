package verkstad.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static verkstad.storage.BadFileTest.trouble;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.BesideTheScreen;
import verkstad.exchange.Samples;
import verkstad.model.HalfTyped;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.model.Publication;
import verkstad.model.change.ErasureChange;
import verkstad.model.change.ProjectChange;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.workspace.Projects;
import verkstad.workspace.Workspace;

/** A project on a share is worked on in a copy here, and brought back whole, never over what somebody else did. */
@BesideTheScreen
@Fault
class LocalCopiesTest {
    private static final Project SAMPLE = Samples.in(Language.SV);
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 28, 14, 5);
    private static final Clock CLOCK = Clock.fixed(NOON.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path share;
    private Path copies;
    private Path path;
    private final List<Runnable> beats = new ArrayList<>();
    private final List<Publication> told = new ArrayList<>();

    @BeforeEach
    void create() throws Exception {
        share = Files.createDirectories(folder.resolve("delad"));
        copies = folder.resolve("här/copies");
        path = share.resolve("Åsö.verkstad");
        ProjectFile.create(path, SAMPLE).close();
    }

    @Test
    void itIsWorkedOnHereAndPublishedWhole() throws Exception {
        var bytes = Files.readAllBytes(path);
        Project after;
        try (var open = open()) {
            assertThat(open.path()).isEqualTo(path);
            assertThat(open.read()).isEqualTo(SAMPLE);
            assertThat(share.resolve("Åsö.verkstad.lock")).exists();
            after = titled(open, "Ändrat");
            assertThat(path).hasBinaryContent(bytes);
            open.backUp(after, NOON);
            assertThat(told.getLast()).isEqualTo(new Publication.There(path, CLOCK.instant()));
            assertThat(ProjectFile.project(Files.copy(path, folder.resolve("kopia"))))
                    .isEqualTo(after);
            assertThat(copies).isDirectoryRecursivelyContaining("glob:**/Åsö.verkstad");
        }
        assertThat(copies).as("what is published is not kept here").isEmptyDirectory();
        assertThat(share.toFile().list()).containsExactlyInAnyOrder("Åsö.verkstad", "Åsö.verkstad.backups");
        assertThat(new Backups(path).all()).hasSize(1);
        assertThat(ProjectFile.project(path)).isEqualTo(after);
    }

    @Test
    void whatIsOnlyLookedAtIsNotWritten() throws Exception {
        var time = Files.getLastModifiedTime(path);
        open().close();
        assertThat(Files.getLastModifiedTime(path)).isEqualTo(time);
        assertThat(share.toFile().list()).containsExactly("Åsö.verkstad");
        assertThat(copies).isEmptyDirectory();
    }

    private interface Meanwhile {
        void happens(Path file) throws Exception;
    }

    @Test
    void whatSomebodyElseChangedIsNeverWrittenOver() throws Exception {
        List<Meanwhile> meanwhile = List.of(
                file -> Files.move(theirs(), file, StandardCopyOption.REPLACE_EXISTING),
                file -> Files.write(file, flipped(Files.readAllBytes(file))),
                file -> Files.writeString(file, "inget uppdrag alls"),
                Files::delete,
                file -> Files.move(file, file.resolveSibling("flyttad.verkstad")));
        int tried = 0;
        for (var happening : meanwhile) {
            var place = share.resolve("F16-" + tried + ".verkstad");
            ProjectFile.create(place, SAMPLE).close();
            var open = files().open(place);
            open.whenPublished(told::add);
            var mine = titled(open, "Mitt");
            happening.happens(place);
            var theirs = Files.exists(place) ? Files.readAllBytes(place) : null;
            open.backUp(mine, NOON);
            var beside = share.resolve(
                    "F16-" + tried + " (" + System.getProperty("user.name") + " 2026-11-28 14.05).verkstad");
            assertThat(told.getLast()).isEqualTo(new Publication.Beside(beside, place, CLOCK.instant()));
            assertThat(open.path()).isEqualTo(beside);

            var later = titled(open, "Mitt, senare");
            open.backUp(later, NOON);
            open.close();
            assertThat(ProjectFile.project(beside)).isEqualTo(later);
            if (theirs == null) assertThat(place).doesNotExist();
            else assertThat(place).hasBinaryContent(theirs);
            try (var files = Files.newDirectoryStream(share, "F16-" + tried + " (*.verkstad")) {
                assertThat(files).as("one, however often it is published").hasSize(1);
            }
            assertThat(copies).isEmptyDirectory();
            tried++;
        }
        Faults.tell("F16", "changed, damaged, deleted, moved by somebody else", tried, 0);
    }

    private Path theirs() throws Exception {
        var theirs = folder.resolve("deras.verkstad");
        ProjectFile.create(theirs, SAMPLE.withDetails(SAMPLE.details().withTitle("Deras")))
                .close();
        return theirs;
    }

    @Test
    void aShareThatIsAwayKeepsNobodyFromWorking() throws Exception {
        var away = folder.resolve("borta");
        var open = open();
        Files.move(share, away);
        var after = titled(open, "Utan nät");
        open.backUp(after, NOON);
        assertThat(((Publication.Kept) told.getLast()).why().key()).isEqualTo("problem.place-away");
        assertThat(share).as("nothing is made where a share was").doesNotExist();
        Files.move(away, share);
        beats.forEach(Runnable::run);
        assertThat(told.getLast()).isEqualTo(new Publication.There(path, CLOCK.instant()));
        open.close();
        assertThat(ProjectFile.project(path)).isEqualTo(after);
        assertThat(copies).isEmptyDirectory();
        Faults.tell("F15", "share or stick away while it is worked on, and back", 1, 0);
    }

    /** What was a share is an empty folder of this computer then; what lies there is not the share's. */
    @Test
    void anEmptyFolderWhereAShareWasIsNoShare() throws Exception {
        try (var disk = disk("size=4m")) {
            path = Files.move(path, share.resolve("Åsö.verkstad"));
            var open = open();
            assertThat(Disk.ran("umount", "-l", share.toString())).isTrue();
            open.backUp(titled(open, "Utan nät"), NOON);
            assertThat(((Publication.Kept) told.getLast()).why().key()).isEqualTo("problem.place-away");
            assertThat(share).isEmptyDirectory();
            open.close();
            assertThat(share).isEmptyDirectory();
            assertThat(files().unpublished(path)).isPresent();
            assertThat(Disk.ran("mount", "-t", "tmpfs", "tmpfs", disk.folder().toString()))
                    .isTrue();
        }
        Faults.tell("F15", "share or stick unmounted while it is worked on", 1, 0);
    }

    @Test
    void aFullShareKeepsWhatItHas() throws Exception {
        try (var disk = disk("size=1m")) {
            path = Files.move(path, share.resolve("Åsö.verkstad"));
            var bytes = Files.readAllBytes(path);
            var open = open();
            disk.fill();
            var after = titled(open, "Får inte plats");
            open.backUp(after, NOON);
            assertThat(((Publication.Kept) told.getLast()).why().key()).isEqualTo("problem.disk-full");
            assertThat(path).hasBinaryContent(bytes);
            assertThat(share.toFile().list()).noneMatch(name -> name.endsWith(".publishing"));
            disk.grow("8m");
            beats.forEach(Runnable::run);
            assertThat(told.getLast()).isInstanceOf(Publication.There.class);
            open.close();
            assertThat(ProjectFile.project(path)).isEqualTo(after);
        }
        Faults.tell("F5", "a full share at publishing", 1, 0);
    }

    /** The share as a disk of its own, empty. */
    private Disk disk(String options) throws Exception {
        path = Files.move(path, folder.resolve("Åsö.verkstad"), StandardCopyOption.REPLACE_EXISTING);
        var disk = Disk.mounted(share, options);
        if (disk.isEmpty()) Faults.skip("F15", "share or stick unmounted while it is worked on", Disk.WHY_NOT);
        return disk.orElseGet(() -> Assumptions.abort(Disk.WHY_NOT));
    }

    /** The program is closed while the share is away, started again, and the share comes back. */
    @Test
    void whatWasClosedWithoutItsShareIsFoundAgain() throws Exception {
        var away = folder.resolve("borta");
        var open = open();
        Files.move(share, away);
        var after = titled(open, "Utan nät");
        open.backUp(after, NOON);
        open.close();
        assertThat(files().unpublished(path)).isPresent();
        try (var again = open()) {
            assertThat(again.read()).isEqualTo(after);
            assertThat(again.interrupted()).isPresent();
            assertThat(told.getLast()).isInstanceOf(Publication.Kept.class);
            Files.move(away, share);
            beats.forEach(Runnable::run);
            assertThat(told.getLast()).isInstanceOf(Publication.There.class);
        }
        assertThat(ProjectFile.project(path)).isEqualTo(after);
        assertThat(files().unpublished(path)).isEmpty();
        assertThat(copies).isEmptyDirectory();
    }

    /** Opens a file on a share, writes ever new titles, publishes, and says what it has done. */
    static final class Worker {
        public static void main(String[] arguments) throws Exception {
            var means = new LocalCopies.Means(Runnable::run, Pulse.NONE, Clock.systemUTC());
            var files = new LocalCopies(Path.of(arguments[1]), p -> Medium.SHARE, means);
            try (var open = files.open(Path.of(arguments[0]))) {
                System.out.println("OPEN");
                for (int n = 0; ; n++) {
                    var before = open.read();
                    var after = before.withDetails(before.details().withTitle(arguments[2] + n));
                    open.write(before, after);
                    System.out.println("ACK " + arguments[2] + n);
                    open.backUp(after, LocalDateTime.now(ZoneId.systemDefault()));
                }
            }
        }
    }

    /** Wherever it dies, the next start goes on with all that was saved, and publishes it in one file. */
    @Test
    void afterACrashTheCopyIsFoundAndPublishedOnce() throws Exception {
        int kills = Math.max(10, Integer.getInteger("verkstad.kills", 20) / 10);
        var cache = kills < StartCache.MANY ? StartCache.NONE : cache();
        for (int kill = 0; kill < kills; kill++) {
            var last = "";
            try (var child =
                    Child.start(cache, Worker.class, folder, path.toString(), copies.toString(), "v" + kill + "-")) {
                assertThat(child.next()).isEqualTo("OPEN");
                for (int n = 0; n <= kill % 3; n++) last = child.next();
                for (long until = System.nanoTime() + kill % 40 * 7_000_000L; System.nanoTime() < until; )
                    Thread.onSpinWait();
                for (var line : child.kill()) if (line.startsWith("ACK ")) last = line;
            }
            try (var open = open()) {
                var title = open.read().details().title();
                assertThat(number(title)).isGreaterThanOrEqualTo(number(last));
                assertThat(ProjectFile.project(Files.copy(path, folder.resolve("läst" + kill)))
                                .details()
                                .title())
                        .isEqualTo(title);
            }
            assertThat(share.toFile().list())
                    .as("nothing doubled")
                    .containsExactlyInAnyOrder("Åsö.verkstad", "Åsö.verkstad.backups");
        }
        assertThat(copies).isEmptyDirectory();
        Faults.tell("F1", "killed while publishing to a share", kills, 0);
    }

    private StartCache cache() throws Exception {
        var kept = Files.createDirectory(folder.resolve("kept"));
        var file = Files.copy(path, kept.resolve("p.verkstad"));
        return StartCache.of(
                10, Worker.class, kept, file.toString(), kept.resolve("copies").toString(), "v");
    }

    private static int number(String title) {
        return Integer.parseInt(title.substring(title.lastIndexOf('-') + 1));
    }

    @Test
    void whoeverElseOpensItIsToldWhoHasIt() throws Exception {
        var lock = share.resolve("Åsö.verkstad.lock");
        Files.writeString(lock, "berit\nPC-12 inte denna\n2026-11-28 09:02\n4711\n");
        var inUse = trouble(() -> files().open(path));
        assertThat(inUse.key()).isEqualTo("problem.file-in-use");
        assertThat(inUse.arguments()).contains("berit", "PC-12 inte denna", "2026-11-28 09:02");
        assertThat(copies).doesNotExist();
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(Duration.ofMinutes(2))));
        try (var _ = open()) {
            assertThat(Files.readString(lock)).startsWith(System.getProperty("user.name"));
            Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(Duration.ofMinutes(2))));
            beats.forEach(Runnable::run);
            assertThat(Files.getLastModifiedTime(lock).toInstant())
                    .isAfter(Instant.now().minusSeconds(60));
            assertThat(trouble(() -> files().open(path)).key()).isEqualTo("problem.file-in-use");
        }
        assertThat(lock).doesNotExist();
        Faults.tell("F13", "opened from two computers on a share", 2, 0);
    }

    /** While one slept, somebody else took the file for left behind: theirs is not touched until they are done. */
    @Test
    void aLockThatWasLostIsNotTakenBack() throws Exception {
        var lock = share.resolve("Åsö.verkstad.lock");
        try (var open = open()) {
            Files.writeString(lock, "berit\nPC-12 inte denna\n2026-11-28 09:02\n4711\n");
            beats.forEach(Runnable::run);
            assertThat(((Publication.Kept) told.getLast()).why().key()).isEqualTo("problem.file-in-use");
            open.backUp(titled(open, "Mitt"), NOON);
            assertThat(ProjectFile.project(Files.copy(path, folder.resolve("läst"))))
                    .isEqualTo(SAMPLE);
            assertThat(Files.readString(lock)).startsWith("berit");
            Files.delete(lock);
            beats.forEach(Runnable::run);
            assertThat(told.getLast()).isInstanceOf(Publication.There.class);
        }
        assertThat(ProjectFile.project(path).details().title()).isEqualTo("Mitt");
    }

    @Test
    void nothingIsPublishedWhilePeopleVoteInSecret() throws Exception {
        var round = SecretRoundTest.round(Secrecy.SECRET);
        var before = SecretRoundTest.project(round.withState(RoundState.REVEALED));
        Files.delete(path);
        ProjectFile.create(path, before).close();
        var bytes = Files.readAllBytes(path);
        var voting = SecretRoundTest.project(round);
        try (var open = open()) {
            open.write(before, voting);
            open.backUp(voting, NOON);
        }
        assertThat(path).hasBinaryContent(bytes);
        assertThat(files().unpublished(path)).isPresent();
        try (var open = open()) {
            assertThat(open.read()).isEqualTo(voting);
            assertThat(path).hasBinaryContent(bytes);
            open.write(voting, before);
            open.backUp(before, NOON);
        }
        assertThat(ProjectFile.project(path)).isEqualTo(before);
        assertThat(copies).isEmptyDirectory();
    }

    @Test
    void aFileInWhichPeopleVoteInSecretIsNotCopied() throws Exception {
        var voting = SecretRoundTest.project(SecretRoundTest.round(Secrecy.SECRET));
        Files.delete(path);
        ProjectFile.create(path, voting).close();
        try (var open = open()) {
            assertThat(open).isInstanceOf(ProjectFile.class);
            assertThat(copies).isEmptyDirectory();
            assertThat(told).isEmpty();
        }
    }

    @Test
    void whatIsErasedIsNowhereAfterwards() throws Exception {
        var mark = "HEMLIG_Åsa_Öst";
        var people = new ArrayList<>(SAMPLE.people());
        var person = people.getFirst().withName(mark);
        people.set(0, person);
        try (var open = open()) {
            var before = SAMPLE.withPeople(people);
            open.write(SAMPLE, before);
            open.backUp(before, NOON);
            assertThat(filesWith(mark)).hasSizeGreaterThanOrEqualTo(3);
            var erasure = new ErasureChange.PersonErased(person.id(), mark);
            open.eraseFromBackups(erasure::erased);
            open.write(before, erasure.outcome(before).after());
            assertThat(told.getLast()).isInstanceOf(Publication.There.class);
        }
        assertThat(filesWith(mark)).isEmpty();
        assertThat(copies).isEmptyDirectory();
        Faults.tell("F29", "erased from copy, share and backups", 1, 0);
    }

    private List<Path> filesWith(String mark) throws IOException {
        var found = new ArrayList<Path>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(mark)) found.add(file);
            }
        }
        return found;
    }

    @Test
    void aNewFileOnAShareIsMadeWholeAndOpened() throws Exception {
        var fresh = share.resolve("ny.verkstad");
        try (var open = files().create(fresh, SAMPLE)) {
            assertThat(open).isInstanceOf(LocalCopy.class);
            assertThat(fresh).exists();
            assertThat(trouble(() -> files().create(path, SAMPLE)).key()).isEqualTo("problem.file-exists");
        }
        assertThat(ProjectFile.project(fresh)).isEqualTo(SAMPLE);
        assertThat(copies).isEmptyDirectory();
    }

    @Test
    void whatIsNoProjectIsLeftAlone() throws Exception {
        Files.writeString(path, "inget uppdrag");
        var why = trouble(() -> files().open(path));
        assertThat(why.key()).isEqualTo("problem.file-not-project");
        assertThat(why.arguments()).containsExactly(path);
        assertThat(share.toFile().list()).containsExactly("Åsö.verkstad");
        assertThat(copies).isEmptyDirectory();
    }

    /** Not even closing waits for it; when it answers again, what is newest is published, once. */
    @Test
    void aShareThatHangsHoldsUpNobody() throws Exception {
        var hung = new AtomicBoolean();
        var queue = new ArrayDeque<Runnable>();
        Executor courier = work -> {
            if (hung.get()) queue.add(work);
            else work.run();
        };
        var means = new LocalCopies.Means(courier, Pulse.NONE, CLOCK);
        var open = new LocalCopies(copies, p -> Medium.SHARE, means).open(path);
        hung.set(true);
        for (int n = 1; n <= 3; n++) open.backUp(titled(open, "Nr " + n), NOON.plusMinutes(n));
        open.close();
        assertThat(ProjectFile.project(Files.copy(path, folder.resolve("läst"))))
                .isEqualTo(SAMPLE);
        hung.set(false);
        queue.forEach(Runnable::run);
        assertThat(ProjectFile.project(path).details().title()).isEqualTo("Nr 3");
        assertThat(copies).isEmptyDirectory();
        Faults.tell("F24", "a share that hangs while it is worked on", 1, 0);
    }

    /** What a program that died left beside the file belongs to it, and to no file that takes its place. */
    @Test
    void whatWasLeftBesideTheFileIsTakenAlongAndGone() throws Exception {
        var elsewhere = folder.resolve("annat.verkstad");
        Files.copy(path, elsewhere);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + elsewhere);
                var statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("update project set title = 'Bara i loggen'");
            Files.copy(elsewhere, path, StandardCopyOption.REPLACE_EXISTING);
            Files.copy(folder.resolve("annat.verkstad-wal"), share.resolve("Åsö.verkstad-wal"));
        }
        Project after;
        try (var open = open()) {
            assertThat(open.read().details().title()).isEqualTo("Bara i loggen");
            after = titled(open, "Och sedan");
            open.backUp(after, NOON);
        }
        assertThat(share.resolve("Åsö.verkstad-wal")).doesNotExist();
        assertThat(ProjectFile.project(path)).isEqualTo(after);
    }

    @Test
    void anOlderFileIsKeptBesideItsPlace() throws Exception {
        Files.copy(
                Path.of("src/test/resources/versions/sample.v1.verkstad"), path, StandardCopyOption.REPLACE_EXISTING);
        var old = Files.readAllBytes(path);
        try (var open = open()) {
            assertThat(path).hasBinaryContent(old);
            assertThat(share.resolve("Åsö.verkstad.v1.backup")).hasBinaryContent(old);
            open.backUp(titled(open, "Ny"), NOON);
        }
        assertThat(ProjectFile.project(path).details().title()).isEqualTo("Ny");
        assertThat(copies).isEmptyDirectory();
    }

    /** The only file of every system that says it is there and whose bytes cannot be had. */
    @Test
    void whatIsOnlyInTheCloudIsSaidToBeNotHere() throws Exception {
        var placeholder = Path.of("/proc/self/mem");
        Assumptions.assumeTrue(Files.isReadable(placeholder), "there is no such file on this system");
        var why = trouble(() -> Target.of(placeholder).fetch(folder.resolve("hämtad")));
        assertThat(why.key()).isEqualTo("problem.file-not-fetched");
        assertThat(why.arguments()).containsExactly(placeholder);
    }

    @Test
    void whatCanBeUndoneSurvivesThePlaceTheFileIsIn() throws Exception {
        try (var projects = workspace()) {
            projects.edit(now -> new ProjectChange.DetailsEdited(now.details().withTitle("Ändrat")));
        }
        assertThat(copies).isEmptyDirectory();
        try (var projects = workspace()) {
            assertThat(projects.project().get().details().title()).isEqualTo("Ändrat");
            projects.undo();
            assertThat(projects.project().get()).isEqualTo(SAMPLE);
        }
        assertThat(ProjectFile.project(path)).isEqualTo(SAMPLE);
    }

    private Workspace workspace() throws Exception {
        return new Projects(Runnable::run, Runnable::run, CLOCK, files()).open(path);
    }

    /** Nothing else was changed: the copy is removed, and what was half typed in it has been brought to its place. */
    @Test
    void whatIsHalfTypedGoesToItsPlaceAsWell() throws Exception {
        var workspace = workspace();
        workspace.halfTyped().type(new HalfTyped("b1", "card-next-0", "Ingen vet"));
        workspace.close();
        assertThat(copies).isEmptyDirectory();
        workspace = workspace();
        assertThat(workspace.halfTyped().words("b1", "card-next-0")).isEqualTo("Ingen vet");
        workspace.close();
    }

    /** The copy is as private as the user's own folder, on a computer that several share. */
    @Test
    void nobodyElseOnThisComputerMayReadTheCopy() throws Exception {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        try (var _ = open()) {
            assertThat(copies.toFile().listFiles())
                    .singleElement()
                    .extracting(File::toPath)
                    .satisfies(copy -> assertThat(Files.getPosixFilePermissions(copy))
                            .containsExactlyInAnyOrder(
                                    PosixFilePermission.OWNER_READ,
                                    PosixFilePermission.OWNER_WRITE,
                                    PosixFilePermission.OWNER_EXECUTE));
        }
    }

    private LocalCopies files() {
        var means = new LocalCopies.Means(
                Runnable::run,
                (between, work) -> {
                    beats.add(work);
                    return () -> beats.remove(work);
                },
                CLOCK);
        return new LocalCopies(copies, p -> p.startsWith(share) ? Medium.SHARE : Medium.DISK, means);
    }

    private OpenFile open() throws Exception {
        var open = files().open(path);
        open.whenPublished(told::add);
        return open;
    }

    private static Project titled(OpenFile open, String title) throws Exception {
        var before = open.read();
        var after = before.withDetails(before.details().withTitle(title));
        open.write(before, after);
        return after;
    }

    private static byte[] flipped(byte[] bytes) throws IOException {
        bytes[bytes.length - 1] ^= 1;
        return bytes;
    }
}
