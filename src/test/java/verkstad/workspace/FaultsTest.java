package verkstad.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.change.PeopleChange;
import verkstad.model.change.ProjectChange;
import verkstad.model.change.RiskChange;
import verkstad.model.change.RoundChange;
import verkstad.model.people.Person;
import verkstad.model.risk.Remark;
import verkstad.model.risk.RiskBuilder;
import verkstad.model.risk.RoundBuilder;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.model.risk.Slip;
import verkstad.storage.Fault;
import verkstad.storage.Faults;
import verkstad.storage.ProjectFile;

/** What befalls a project while it is open, and what is left of it then: everything. */
@Fault
class FaultsTest {
    private static final Project SAMPLE = Samples.in(Language.SV);
    private static final Executor NOW = Runnable::run;

    @TempDir
    Path folder;

    private final AtomicReference<Instant> time = new AtomicReference<>(Instant.parse("2026-11-25T09:00:00Z"));
    private final Clock clock = new Held();
    private final Projects projects = new Projects(NOW, NOW, clock);
    private Path path;
    private Workspace workspace;

    /** A clock that stands still until it is moved. */
    private final class Held extends Clock {
        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return time.get();
        }
    }

    @BeforeEach
    void open() throws Exception {
        path = folder.resolve("p.verkstad");
        workspace = projects.create(path, SAMPLE);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private interface Loss {
        void befall() throws IOException;
    }

    @Test
    void theFileIsMovedRemovedOrReplaced() throws Exception {
        var elsewhere = folder.resolve("elsewhere");
        List<Loss> losses = List.of(() -> Files.move(path, elsewhere), () -> Files.delete(path), () -> {
            Files.move(path, elsewhere);
            Files.copy(elsewhere, path);
        });
        int tried = 0;
        for (var loss : losses) {
            title("Sparat " + tried);
            loss.befall();
            var ghost = Files.exists(elsewhere) ? Files.readAllBytes(elsewhere) : null;
            title("Inte sparat");
            var state = notSaved();
            assertThat(state.why().key()).isIn("problem.file-gone", "problem.file-missing");
            var rescue = state.rescue().orElseThrow();
            var all = now().withDetails(now().details().withTitle("Inte sparat"));
            assertThat(ProjectFile.project(rescue)).isEqualTo(all);
            title("Inte sparat heller");
            assertThat(notSaved().rescue()).contains(rescue);
            assertThat(ProjectFile.project(rescue).details().title()).isEqualTo("Inte sparat heller");
            if (ghost != null) assertThat(elsewhere).hasBinaryContent(ghost);
            workspace.close();
            for (var left : List.of(path, elsewhere)) Files.deleteIfExists(left);
            workspace = projects.open(Files.move(rescue, path));
            assertThat(now().details().title()).isEqualTo("Inte sparat heller");
            tried++;
        }
        Faults.tell("F15", "moved, removed, replaced by its copy while open", tried, 0);
    }

    /** A disk that comes back with less than it had said it kept: all is written anew, and it is told. */
    @Test
    void aFileThatForgotWhatWasSavedIsToldAndWrittenAnew() throws Exception {
        title("Sparat");
        assertThat(workspace.forgotten().get()).isFalse();
        var elsewhere = Files.move(path, folder.resolve("elsewhere"));
        title("Väntar");
        notSaved();
        Files.move(elsewhere, path);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                var statement = connection.createStatement()) {
            statement.execute("update project set title = 'Före'");
        }
        workspace.retry();
        assertThat(workspace.saved().get()).isInstanceOf(SaveState.Saved.class);
        assertThat(workspace.forgotten().get()).isTrue();
        assertThat(now().details().title()).isEqualTo("Väntar");
        workspace.close();
        assertThat(ProjectFile.project(path)).isEqualTo(now());
        workspace = projects.open(path);
        assertThat(workspace.forgotten().get()).isFalse();
        Faults.tell("F8", "a disk that forgot what was saved: told, written anew", 1, 0);
    }

    /** What turns up again must not be one ballot away from what was rescued. */
    @Test
    void ofASecretRoundOnlyWhatWasSavedIsRescued() throws Exception {
        startSecretRound();
        vote("v1");
        Files.move(path, folder.resolve("elsewhere"));
        vote("v2");
        var rescue = notSaved().rescue().orElseThrow();
        assertThat(ProjectFile.project(rescue)
                        .risksOrEmpty()
                        .running()
                        .orElseThrow()
                        .voted())
                .containsExactly("v1");
        Files.move(folder.resolve("elsewhere"), path);
        workspace.retry();
        assertThat(now().risksOrEmpty().running().orElseThrow().voted()).containsExactly("v1", "v2");
        assertThat(rescue).doesNotExist();
        Faults.tell("F15", "a secret vote that could not be written, written once", 1, 0);
    }

    @Test
    void anotherProgramHoldsTheFileForTooLong() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                var statement = connection.createStatement()) {
            statement.execute("begin exclusive");
            title("Väntar");
            assertThat(notSaved().why().key()).isEqualTo("problem.file-busy");
            assertThat(notSaved().rescue()).isEmpty();
            statement.execute("rollback");
        }
        workspace.retry();
        assertThat(now().details().title()).isEqualTo("Väntar");
        Faults.tell("F14", "locked by another program, then let go", 1, 0);
    }

    @Test
    void anEditThatBreaksIsToldAndTheNextOneIsMade() {
        assertThatThrownBy(() -> workspace.edit(now -> {
                    throw new IllegalStateException("trasig");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(String.valueOf(workspace.refusal().get())).contains("problem.unexpected");
        title("Sedan");
        assertThat(now().details().title()).isEqualTo("Sedan");
        assertThat(workspace.saved().get()).isInstanceOf(SaveState.Saved.class);
    }

    /** The program must not say "saved" when the writer broke on the way. */
    @Test
    @SuppressWarnings("NullAway") // a person such as there cannot be
    void aWriterThatBreaksIsTold() {
        workspace.apply(new PeopleChange.PersonAdded(0, new Person(null, "Ingen", null, null)));
        assertThat(notSaved().why().key()).isEqualTo("problem.file-trouble");
        assertThat(now()).isEqualTo(SAMPLE);
        Faults.tell("F26", "a change that breaks, and one that cannot be written", 2, 0);
    }

    @Test
    void whatCannotBeWrittenIsReadAndCopied() throws Exception {
        workspace.close();
        int tried = 0;
        for (var protectedOne : List.of(path, folder)) {
            if (!chattr("+i", protectedOne)) {
                Faults.skip("F9", "file and folder that cannot be written", "only root can forbid root to write");
                workspace = projects.open(path);
                return;
            }
            try {
                workspace = projects.open(path);
                assertThat(workspace.isReadOnly()).isTrue();
                assertThat(workspace.saved().get()).isInstanceOf(SaveState.ReadOnly.class);
                title("Ändrat");
                assertThat(String.valueOf(workspace.refusal().get())).contains("problem.only-to-read");
                assertThat(now()).isEqualTo(SAMPLE);
                workspace.close();
            } finally {
                chattr("-i", protectedOne);
            }
            projects.copy(folder.resolve("kopia" + tried), now());
            tried++;
        }
        Faults.tell("F9", "file and folder that cannot be written", tried, 0);
        workspace = projects.open(path);
    }

    @Test
    void aBackupIsMadeAfterAQuarterOfAnHourAndAtTheEnd() throws Exception {
        title("Ett");
        assertThat(projects.backups(path)).isEmpty();
        time.updateAndGet(t -> t.plus(Duration.ofMinutes(15)));
        title("Två");
        assertThat(projects.backups(path))
                .singleElement()
                .satisfies(b -> assertThat(b.contents().title()).isEqualTo("Två"));
        title("Tre");
        time.updateAndGet(t -> t.plus(Duration.ofMinutes(1)));
        workspace.close();
        assertThat(projects.backups(path)).extracting(b -> b.contents().title()).containsExactly("Tre", "Två");
        workspace = projects.open(path);
        workspace.close();
        assertThat(projects.backups(path)).as("nothing was changed").hasSize(2);
        workspace = projects.open(path);
    }

    /** A file where the folder of the backups should be: no copy can be made. */
    @Test
    void aBackupThatCannotBeMadeIsTold() throws Exception {
        var inTheWay = Files.createFile(folder.resolve("p.verkstad.backups"));
        time.updateAndGet(t -> t.plus(Duration.ofMinutes(15)));
        title("Ett");
        assertThat(workspace.saved().get()).isInstanceOf(SaveState.Saved.class);
        assertThat(workspace.unkept().get()).isNotNull();
        Files.delete(inTheWay);
        title("Två");
        assertThat(workspace.unkept().get()).isNull();
        assertThat(projects.backups(path)).hasSize(1);
        Faults.tell("F5", "a backup that cannot be made is told, and made later", 1, 0);
    }

    /** Once the round is discarded nothing of it is found in any byte that the program left behind. */
    @Test
    void nothingOfADiscardedSecretRoundIsLeft() throws Exception {
        startSecretRound();
        vote("v1");
        assertThat(now().risksOrEmpty().running().orElseThrow().reasons()).isNotEmpty();
        time.updateAndGet(t -> t.plus(Duration.ofHours(1)));
        workspace.apply(new RoundChange.RoundDiscarded("hemlig"));
        title("Efter");
        workspace.close();
        int searched = 0;
        for (var file : files()) {
            assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .as(file.toString())
                    .doesNotContain("HEMLIG");
            searched++;
        }
        assertThat(searched).isGreaterThan(1);
        Faults.tell("F29", "files searched for a discarded secret round", searched, 0);
        workspace = projects.open(path);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).toList());
        }
    }

    private void startSecretRound() {
        workspace.edit(now -> new PeopleChange.PersonAdded(0, new Person("v1", "Ett", null, null)));
        var voters = Lists.plus(List.of("v1"), "v2");
        workspace.edit(now -> new PeopleChange.PersonAdded(0, new Person("v2", "Två", null, null)));
        workspace.edit(now -> new RiskChange.RiskAdded(
                0, RiskBuilder.builder().id("X1").threat("T").build()));
        workspace.apply(new RoundChange.RoundStarted(RoundBuilder.builder()
                .id("hemlig")
                .secrecy(Secrecy.SECRET)
                .state(RoundState.OPEN)
                .risks(List.of("X1"))
                .voters(voters)
                .reasons(List.of(new Remark("X1", "HEMLIG_anledning")))
                .build()));
        assertThat(workspace.refusal().get()).isNull();
    }

    private void vote(String voter) {
        workspace.apply(new RoundChange.BallotHandedOver("hemlig", voter, List.of(new Slip("X1", 3, 4))));
    }

    private void title(String title) {
        workspace.edit(now -> new ProjectChange.DetailsEdited(now.details().withTitle(title)));
    }

    private Project now() {
        return workspace.project().get();
    }

    private SaveState.NotSaved notSaved() {
        assertThat(workspace.saved().get()).isInstanceOf(SaveState.NotSaved.class);
        return (SaveState.NotSaved) workspace.saved().get();
    }

    private static boolean chattr(String how, Path path) throws Exception {
        try {
            return new ProcessBuilder("chattr", how, path.toString())
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
