package verkstad.ui.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.risk.Accepted;
import verkstad.model.risk.Risk;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.model.session.Action;
import verkstad.storage.ProjectFile;
import verkstad.ui.session.SessionSample;
import verkstad.workspace.Workspace;

/** The register over a real file: what is shown, and what can be done with each risk. */
class RegisterViewModelTest {
    @TempDir
    Path folder;

    private Workspace workspace;
    private RegisterViewModel register;
    private RiskActions actions;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void open() {
        start(RiskSample.withRound(RiskSample.project(5), RoundState.REVEALED, Secrecy.SECRET, new int[][] {
            {5, 5}, {1, 1}, {3, 3}, {1, 5}, {2, 2}
        }));
    }

    @AfterEach
    void close() {
        register.close();
        workspace.close();
    }

    @Test
    void aRemovedIdIsNotGivenAgainAlsoAfterTheFileWasClosed() throws Exception {
        actions.add("Sjätte", told::add);
        actions.remove("R6");
        actions.add("Sjunde", told::add);
        actions.remove("R7");
        var path = workspace.path();
        close();
        workspace = new Workspace(ProjectFile.open(path), Runnable::run, Runnable::run, Clock.systemUTC());
        follow();
        actions.add("Åttonde", told::add);
        assertThat(told).containsExactly("R6", "R7", "R8");
    }

    @Test
    void anAddedRiskThatWasUndoneLeavesItsIdBehind() {
        actions.add("Sjätte", told::add);
        workspace.undo();
        actions.add("Igen", told::add);
        assertThat(told).containsExactly("R6", "R7");
        workspace.undo();
        workspace.redo();
        assertThat(shown()).endsWith("R7");
    }

    @Test
    void aSplitIsOneStepAndStandsAfterItsOrigin() {
        actions.split("R2", told::add);
        assertThat(told).containsExactly("R6");
        assertThat(shown()).containsExactly("R1", "R2", "R6", "R3", "R4", "R5");
        assertThat(risk("R6").splitFrom()).isEqualTo("R2");
        assertThat(risk("R6").threat()).isEqualTo(risk("R2").threat());
        workspace.undo();
        assertThat(shown()).containsExactly("R1", "R2", "R3", "R4", "R5");
    }

    @Test
    void ofTwoMergedTheOneThatWasVotedOnStays() {
        actions.add("Nytt hot", told::add);
        actions.merge("R6", "R2", told::add);
        assertThat(told).containsExactly("R6", "R2");
        assertThat(risk("R2").threat()).endsWith("\nNytt hot");
        workspace.undo();
        assertThat(shown()).endsWith("R6");
        assertThat(risk("R2").threat()).doesNotContain("Nytt hot");
    }

    @Test
    void twoThatWereVotedOnAreNotMergedAndTheReasonIsTold() {
        actions.merge("R4", "R2", told::add);
        assertThat(told).isEmpty();
        assertThat(workspace.refusal().get().key()).isEqualTo("problem.risks-both-scored");
        assertThat(workspace.refusal().get().arguments()).containsExactly("R2", "R4");
        assertThat(shown()).hasSize(5);
    }

    @Test
    void aDemandIsAnsweredBeforeItsRiskIsClosed() {
        assertThat(register.waiting().get()).isEqualTo(3); // R1 and R3 by score, R4 by impact
        actions.close("R1");
        assertThat(workspace.refusal().get().key()).isEqualTo("problem.risk-unanswered");
        edit("R1", r -> r.withAccepted(new Accepted("Vi har inga pengar", "Styrgruppen")));
        actions.close("R1");
        assertThat(workspace.refusal().get()).isNull();
        assertThat(risk("R1").isClosed()).isTrue();
        assertThat(register.waiting().get()).isEqualTo(2);
        actions.reopen("R1");
        assertThat(risk("R1").isClosed()).isFalse();
    }

    @Test
    void theRegisterOpensWithWhatIsOpen() {
        actions.close("R2");
        assertThat(shown()).containsExactly("R1", "R3", "R4", "R5");
        register.filter().set(RegisterFilter.CLOSED);
        assertThat(shown()).containsExactly("R2");
        assertThat(register.counts().get())
                .containsEntry(RegisterFilter.OPEN, 4)
                .containsEntry(RegisterFilter.CLOSED, 1)
                .containsEntry(RegisterFilter.ALL, 5);
        register.close();
        follow();
        assertThat(register.filter().get()).isEqualTo(RegisterFilter.OPEN);
        assertThat(shown()).containsExactly("R1", "R3", "R4", "R5");
    }

    @Test
    void anIssueHasNoScoreAndIsFoundAmongTheIssues() {
        actions.setIssue("R1", true);
        register.filter().set(RegisterFilter.ISSUES);
        assertThat(shown()).containsExactly("R1");
        assertThat(register.rows().getFirst().line().get().result().score()).isNull();
        assertThat(register.waiting().get()).isEqualTo(2);
        actions.setIssue("R1", false);
        assertThat(shown()).isEmpty();
    }

    @Test
    void whatIsWorkedOnStaysUntilSomethingElseIsChosen() {
        register.filter().set(RegisterFilter.UNANSWERED);
        assertThat(shown()).containsExactly("R1", "R3", "R4");
        register.hold("R1");
        edit("R1", r -> r.withMeasures(List.of(new Action("Påminn", "Lena", null, "snarast", null, null))));
        assertThat(shown()).containsExactly("R1", "R3", "R4");
        register.filter().set(RegisterFilter.OPEN);
        register.filter().set(RegisterFilter.UNANSWERED);
        assertThat(shown()).containsExactly("R3", "R4");
    }

    @Test
    void aSearchLooksInEveryField() {
        edit("R5", r -> r.withOwner("Sanna Älv").withMeasures(List.of(measure("Boka lokal"))));
        search("älv");
        assertThat(shown()).containsExactly("R5");
        search("BOKA sanna");
        assertThat(shown()).containsExactly("R5");
        search("boka yusuf");
        assertThat(shown()).isEmpty();
        search("r4");
        assertThat(shown()).containsExactly("R4");
        search("  ");
        assertThat(shown()).hasSize(5);
    }

    @Test
    void whatIsAddedIsShownWhateverIsLookedFor() {
        search("finns inte");
        register.filter().set(RegisterFilter.CLOSED);
        actions.add("Nytt", register::show);
        assertThat(shown()).contains("R6");
    }

    @Test
    void anotherRuleCountsAtOnceWithoutAnyRoundBeingTouched() {
        var rounds = workspace.project().get().risksOrEmpty().rounds();
        workspace.edit(now ->
                NotedRule.change(now, null, r -> r.withMeasureFromScore(26).withMeasureFromImpact(5)));
        assertThat(register.waiting().get()).as("R1 and R4 by impact").isEqualTo(2);
        workspace.edit(now -> NotedRule.change(now, null, r -> r.withMeasureFromScore(1)));
        assertThat(register.waiting().get()).isEqualTo(5);
        assertThat(workspace.project().get().risksOrEmpty().rounds()).isEqualTo(rounds);
    }

    @Test
    void aMoveGoesPastWhatIsNotShown() {
        actions.close("R2");
        assertThat(register.neighbour("R1", -1)).isEmpty();
        var next = register.neighbour("R1", 1).orElseThrow();
        assertThat(next).isEqualTo("R3");
        actions.moveTo("R1", next, () -> told.add("moved"));
        assertThat(shown()).containsExactly("R3", "R1", "R4", "R5");
        assertThat(told).containsExactly("moved");
    }

    private void start(Project project) {
        workspace = SessionSample.workspace(folder, project);
        follow();
    }

    private void follow() {
        register = new RegisterViewModel(workspace);
        actions = new RiskActions(workspace);
    }

    private void search(String words) {
        register.search().set(words);
    }

    private void edit(String id, UnaryOperator<Risk> work) {
        new EditedRisk(workspace, id).edit(work);
    }

    private Risk risk(String id) {
        return workspace.project().get().risksOrEmpty().risk(id).orElseThrow();
    }

    private List<String> shown() {
        return Lists.stated(register.rows().stream().map(r -> r.id()).toList());
    }

    private static Action measure(String what) {
        return new Action(what, null, null, null, null, null);
    }
}
