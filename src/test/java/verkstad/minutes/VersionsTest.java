package verkstad.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.exchange.ExchangeWriter;
import verkstad.model.Problem;
import verkstad.model.Progress;
import verkstad.model.Project;
import verkstad.model.change.MinutesChange.VersionApproved;
import verkstad.model.change.RiskChange.RiskEdited;
import verkstad.model.change.SessionChange.SessionEdited;
import verkstad.model.session.Approved;
import verkstad.model.session.Decision;
import verkstad.model.session.Session;
import verkstad.storage.ProjectFile;

/** Minutes that were approved stay as they were sent; later ones tell what they change. */
class VersionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Path PDF = Path.of("m.pdf");

    @TempDir
    Path folder;

    @Test
    void theFirstVersionIsNumberedAndDatedAndChangesNothing() throws Exception {
        var project = project("Vi börjar.");
        var first = Versions.next(project, "s1", Edition.DEFAULT, DAY, Path.of("m.md"), Progress.UNHEARD);
        assertThat(first.number()).isEqualTo(1);
        assertThat(new String(first.file().content(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("Version 1, 25 november 2026")
                .doesNotContain("Ändrat sedan");
    }

    @Test
    void theNextTellsWhatIsNewAndWhatIsGone() throws Exception {
        var project = approved(project("Vi börjar."));
        assertThat(Versions.changes(project, "s1", Edition.DEFAULT)).isEmpty();
        var later = new SessionEdited(decided(project.session("s1"), "Vi väntar.")).applied(project);
        assertThat(Versions.changes(later, "s1", Edition.DEFAULT))
                .containsExactly("Nytt under ”Beslut”: Vi väntar.", "Borttaget under ”Beslut”: Vi börjar.");
        var second = Versions.next(later, "s1", Edition.DEFAULT, DAY, Path.of("m.md"), Progress.UNHEARD);
        assertThat(second.number()).isEqualTo(2);
        assertThat(new String(second.file().content(), java.nio.charset.StandardCharsets.UTF_8))
                .containsSubsequence(
                        "Version 2", "## Ändrat sedan förra versionen", "- Nytt under ”Beslut”: Vi väntar.");
    }

    @Test
    void whatChangedStandsBetweenWhoWasThereAndTheAgenda() throws Exception {
        var project = approved(Cases.fyrbodal());
        var session = project.session("s1");
        var later = new SessionEdited(session.withAdjusters(List.of("Håkan Sundbäck"))).applied(project);
        var second = Versions.next(later, "s1", Edition.DEFAULT, DAY, Path.of("m.md"), Progress.UNHEARD);
        assertThat(new String(second.file().content(), java.nio.charset.StandardCharsets.UTF_8))
                .containsSubsequence(
                        "Version 2",
                        "## Deltagare",
                        "5 av 6 kallade var med",
                        "## Ändrat sedan förra versionen",
                        "- Nytt under ”Justering”: Justeras av Håkan Sundbäck",
                        "## Dagordning");
    }

    /** A steering group reads what became of its risks, not which rows and headings came and went. */
    @Test
    void aRiskThatChangedTellsItsNewFiguresAndTheOldOnesOnce() throws Exception {
        var project = approved(Cases.fyrbodal());
        var risk = project.risksOrEmpty().items().get(2);
        var later = new RiskEdited(risk.withImpact(5)).applied(project);
        assertThat(Versions.changes(later, "s1", Edition.DEFAULT))
                .containsExactly("Ändrat under ”Risker”: R3 · K: 5 (förut 4) · R: 15 (förut 12)");
    }

    @Test
    void aNewItemIsToldOnceAndThoseAfterItHaveNotChanged() throws Exception {
        var project = approved(Cases.fyrbodal());
        var session = project.session("s1");
        var agenda = new ArrayList<>(session.agenda());
        agenda.addFirst(session.agenda()
                .getFirst()
                .withId("i9")
                .withTitle("Öppnande")
                .withNotes(null)
                .withDiscussion(null));
        var later = new SessionEdited(session.withAgenda(agenda)).applied(project);
        assertThat(Versions.changes(later, "s1", Edition.DEFAULT))
                .first()
                .isEqualTo("Nytt under ”Dagordning”: Öppnande · Typ: [I] Information · Ansvarig: Sanna");
        assertThat(Versions.changes(later, "s1", Edition.DEFAULT).toString())
                .doesNotContain("Aktiviteter", "Se beslut");
    }

    @Test
    void anApprovedVersionIsNeverTakenBackAndItsNumberNeverGivenTwice() throws Exception {
        var project = project("Vi börjar.");
        var first = Versions.next(project, "s1", Edition.DEFAULT, DAY, PDF, Progress.UNHEARD);
        var change = new VersionApproved(first);
        assertThat(change.inverse(project)).isEmpty();
        var kept = change.applied(project);
        assertThatThrownBy(() -> change.applied(kept)).isInstanceOf(Problem.Refused.class);
    }

    @Test
    void itLiesInTheFileAsItWasSentAndNotInTheExchangeDocument() throws Exception {
        var project = approved(project("Vi börjar."));
        var file = folder.resolve("p.verkstad");
        ProjectFile.create(file, project("Vi börjar.")).close();
        try (var open = ProjectFile.open(file)) {
            open.write(open.read(), project);
        }
        Approved read;
        try (var open = ProjectFile.open(file)) {
            read = open.read().keptOrNothing().lastApproved("s1").orElseThrow();
        }
        assertThat(read).isEqualTo(project.keptOrNothing().lastApproved("s1").orElseThrow());
        var out = folder.resolve("again.pdf");
        Versions.write(read, out);
        assertThat(Files.readAllBytes(out)).isEqualTo(read.file().content());
        assertThat(ExchangeWriter.text(project)).isEqualTo(ExchangeWriter.text(project("Vi börjar.")));
    }

    private static Project approved(Project project) throws Exception {
        return new VersionApproved(Versions.next(project, "s1", Edition.DEFAULT, DAY, PDF, Progress.UNHEARD))
                .applied(project);
    }

    private static Project project(String decision) {
        return Projects.with(Projects.session("\"decisions\": [{\"text\": \"" + decision + "\"}]"));
    }

    private static Session decided(Session session, String text) {
        return session.withDecisions(List.of(new Decision(text, null)));
    }
}
