package verkstad.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.exchange.Samples;
import verkstad.model.Bytes;
import verkstad.model.Language;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.change.ErasureChange;
import verkstad.model.change.MinutesChange;
import verkstad.model.change.PeopleChange;
import verkstad.model.change.ProjectChange;
import verkstad.model.change.RoundChange;
import verkstad.model.people.Person;
import verkstad.model.risk.Remark;
import verkstad.model.risk.RiskResults;
import verkstad.model.risk.RoundBuilder;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.model.risk.Slip;
import verkstad.model.session.Action;
import verkstad.model.session.Approved;
import verkstad.storage.Fault;
import verkstad.storage.Faults;
import verkstad.storage.ProjectFile;

/** What is erased is found in no byte that the program left anywhere. */
@Fault
class EraseTest {
    private static final String NAME = "Hemliga Persson";
    private static final String REASON = "HEMLIG_anledning";

    @TempDir
    Path folder;

    private Instant time = Instant.parse("2026-11-25T09:00:00Z");
    private final Projects projects = new Projects(Runnable::run, Runnable::run, new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return time;
        }
    });
    private Path path;
    private Workspace workspace;

    @BeforeEach
    void create() throws Exception {
        path = folder.resolve("p.verkstad");
        workspace = projects.create(path, Samples.in(Language.SV));
        workspace.apply(new PeopleChange.PersonAdded(0, new Person("hp", NAME, null, "chef")));
        workspace.edit(now -> new ProjectChange.DetailsEdited(now.details().withCommissioner(NAME + ", Kommunen")));
        vote();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aPersonIsGoneFromTheFileAndItsBackups() throws Exception {
        sign();
        keepBackups();
        assertThat(found(NAME)).as("the test would find it").hasSizeGreaterThan(2);
        int rounds = now().risksOrEmpty().rounds().size();
        var result = result();

        erase(new ErasureChange.PersonErased("hp", NAME));

        assertThat(workspace.refusal().get()).isNull();
        assertThat(workspace.undoable().get()).isFalse();
        assertThat(now().details().commissioner()).isEqualTo("Kommunen");
        assertThat(now().risksOrEmpty().rounds()).hasSize(rounds);
        assertThat(result()).as("what the vote came to stays").isEqualTo(result);
        assertThat(now().risksOrEmpty().rounds().getLast().concernsPerson("hp")).isFalse();
        assertThat(found(NAME)).isEmpty();
        assertThat(projects.backups(path)).hasSize(2);
        reopen();
        assertThat(found(NAME)).isEmpty();
        Faults.tell("F29", "files searched for an erased person", files().size(), 0);
    }

    @Test
    void ballotsAreGoneAndWhatTheyCameToStays() throws Exception {
        keepBackups();
        assertThat(found(REASON)).hasSizeGreaterThan(2);
        erase(new ErasureChange.BallotsErased());
        assertThat(workspace.refusal().get()).isNull();
        assertThat(now().risksOrEmpty().rounds()).isEmpty();
        assertThat(result()).isEqualTo("4 5");
        assertThat(found(REASON)).isEmpty();
        for (var backup : projects.backups(path))
            assertThat(backup.contents().rounds()).isZero();
        reopen();
        Faults.tell("F29", "files searched for erased ballots", files().size(), 0);
    }

    /** What was approved and names somebody goes, in the backups too, unless the facilitator keeps it. */
    @Test
    void approvedMinutesGoWithThePersonUnlessTheyAreKept() throws Exception {
        approve(1, "Närvarande: " + NAME);
        approve(2, "Närvarande: Bo"); // its file says that the first one named somebody
        approve(3, "Närvarande: Bo");
        keepBackups();
        erase(new ErasureChange.PersonErased("hp", NAME, true));
        assertThat(now().keptOrNothing().approved()).hasSize(3);
        assertThat(now().person("hp")).isEmpty();
        assertThat(found(NAME)).as("in what was kept").hasSize(3);
        for (var backup : projects.backups(path))
            assertThat(ProjectFile.project(backup.path()).keptOrNothing().approved())
                    .isEqualTo(now().keptOrNothing().approved());
        erase(new ErasureChange.PersonErased("hp", NAME));
        var session = now().sessions().getFirst().id();
        assertThat(now().keptOrNothing().approved(session))
                .singleElement()
                .extracting(Approved::number)
                .isEqualTo(3);
        assertThat(found(NAME)).isEmpty();
        reopen();
        assertThat(found(NAME)).isEmpty();
    }

    /** A number that was sent is not given again, though what had it is gone. */
    @Test
    void afterAnErasureTheNumbersGoOn() throws Exception {
        approve(1, "Närvarande: " + NAME);
        approve(2, "Närvarande: " + NAME);
        erase(new ErasureChange.PersonErased("hp", NAME));
        reopen();
        var session = now().sessions().getFirst().id();
        assertThat(now().keptOrNothing().approved(session)).isEmpty();
        assertThat(now().keptOrNothing().lastApproved(session)).isEmpty();
        assertThat(found(NAME)).isEmpty();
        approve(3, "Närvarande: Bo");
        assertThat(now().keptOrNothing().approved(session))
                .extracting(Approved::number)
                .containsExactly(3);
    }

    @Test
    void ballotsWhoseTimeIsOverAreGoneFromTheBackupsToo() throws Exception {
        keepBackups();
        var before = projects.backups(path).getFirst().contents().rounds();
        erase(new ErasureChange.RoundsErased(java.util.Set.of("r")));
        assertThat(now().risksOrEmpty().round("r")).isEmpty();
        assertThat(found(REASON)).isEmpty();
        for (var backup : projects.backups(path))
            assertThat(backup.contents().rounds()).isEqualTo(before - 1);
    }

    /** Nor in the bin, which keeps what was removed over restarts. */
    @Test
    void theBinIsEmptiedWithIt() throws Exception {
        sign();
        workspace.edit(now -> new verkstad.model.change.SessionChange.SessionEdited(
                now.sessions().getFirst().withActions(List.of())));
        assertThat(workspace.bin().removed().get().toString()).contains(NAME);
        erase(new ErasureChange.PersonErased("hp", NAME));
        assertThat(workspace.bin().removed().get()).isEmpty();
        assertThat(found(NAME)).isEmpty();
    }

    private void approve(int number, String text) {
        var session = now().sessions().getFirst().id();
        workspace.apply(new MinutesChange.VersionApproved(new Approved(
                session, number, LocalDate.of(2026, 11, 25), "m.md", text, Bytes.of(text.getBytes(UTF_8)))));
        assertThat(workspace.refusal().get()).isNull();
    }

    @Test
    void aBackupThatCannotBeReadIsRemoved() throws Exception {
        keepBackups();
        var backup = projects.backups(path).getFirst().path();
        Files.writeString(backup, "skräp om " + NAME);
        erase(new ErasureChange.PersonErased("hp", NAME));
        assertThat(backup).doesNotExist();
        assertThat(found(NAME)).isEmpty();
    }

    @Test
    void nothingIsErasedWhilePeopleVote() {
        start("ny", Secrecy.SECRET);
        var before = now();
        erase(new ErasureChange.PersonErased("hp", NAME));
        assertThat(String.valueOf(workspace.refusal().get())).contains("problem.erase-while-voting");
        erase(new ErasureChange.BallotsErased());
        assertThat(now()).isEqualTo(before);
    }

    private void erase(ErasureChange erasure) {
        workspace.erase(now -> erasure, () -> {});
    }

    /** The name stands wherever somebody can be named. */
    private void sign() {
        workspace.edit(now -> {
            var session = now.sessions().getFirst();
            return new verkstad.model.change.SessionChange.SessionEdited(session.withFacilitator(NAME)
                    .withSecretary("Bo, " + NAME)
                    .withPresent(Lists.plus(session.present(), "hp"))
                    .withAdjusters(List.of(NAME, "Bo"))
                    .withActions(List.of(new Action("Ringa", NAME, null, null, null, null))));
        });
        workspace.edit(now -> {
            var board = now.boards().getFirst();
            var column = board.columns().getFirst();
            var card = column.cards().getFirst().withBy(NAME);
            return new verkstad.model.change.BoardChange.BoardEdited(board.withColumns(
                    Lists.replaced(board.columns(), 0, column.withCards(Lists.replaced(column.cards(), 0, card)))));
        });
        workspace.edit(now -> {
            var risk = now.risksOrEmpty().items().getFirst();
            return new verkstad.model.change.RiskChange.RiskEdited(risk.withOwner(NAME));
        });
    }

    private void vote() {
        start("r", Secrecy.NAMED);
        var risk = now().risksOrEmpty().items().getFirst().id();
        workspace.apply(new RoundChange.BallotHandedOver("r", "hp", List.of(new Slip(risk, 4, 5))));
        workspace.apply(new RoundChange.RoundMoved("r", RoundState.CLOSED));
        workspace.apply(new RoundChange.RoundMoved("r", RoundState.REVEALED));
        workspace.apply(new RoundChange.ReasonNoted("r", new Remark(risk, REASON)));
        assertThat(workspace.refusal().get()).isNull();
    }

    private void start(String id, Secrecy secrecy) {
        workspace.edit(now -> new RoundChange.RoundStarted(RoundBuilder.builder()
                .id(id)
                .secrecy(secrecy)
                .state(RoundState.OPEN)
                .risks(List.of(now.risksOrEmpty().items().getFirst().id()))
                .voters(List.of("hp"))
                .build()));
        assertThat(workspace.refusal().get()).isNull();
    }

    private String result() {
        var register = now().risksOrEmpty();
        var result = RiskResults.of(register, register.items().getFirst());
        return result.likelihood() + " " + result.impact();
    }

    private void keepBackups() throws Exception {
        for (int i = 0; i < 2; i++) {
            time = time.plus(Duration.ofMinutes(20));
            int n = i;
            workspace.edit(now -> new ProjectChange.DetailsEdited(now.details().withTitle("T" + n)));
        }
        assertThat(projects.backups(path)).hasSize(2);
    }

    private void reopen() throws Exception {
        workspace.close();
        workspace = projects.open(path);
    }

    private Project now() {
        return workspace.project().get();
    }

    private List<Path> found(String word) throws IOException {
        var found = new java.util.ArrayList<Path>();
        for (var file : files()) {
            var bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            if (bytes.contains(word)) found.add(file);
        }
        return found;
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
