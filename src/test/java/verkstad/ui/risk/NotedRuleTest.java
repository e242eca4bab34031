package verkstad.ui.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.minutes.Minutes;
import verkstad.model.Project;
import verkstad.model.risk.Aggregate;
import verkstad.model.risk.Anchors;
import verkstad.ui.session.SessionSample;

/** Whoever changes the rule in a session finds it in that session's minutes. */
class NotedRuleTest {
    private static final String SENTENCE = "Regeln för riskerna ändrades. Före: högsta siffran gäller, och åtgärd krävs"
            + " från risktal 9 eller när konsekvensen är 5. Efter: medianen gäller, och åtgärd krävs från risktal 9"
            + " eller när konsekvensen är 5.";

    @TempDir
    Path folder;

    @Test
    void theMinutesTellFromWhatToWhatAndUndoTakesBackBoth() {
        var before = RiskSample.project(2);
        var workspace = SessionSample.workspace(folder, before);
        workspace.edit(now -> NotedRule.change(now, "s1", r -> r.withAggregate(Aggregate.MEDIAN)));
        var after = workspace.project().get();
        assertThat(after.risksOrEmpty().ruleOrDefault().aggregate()).isEqualTo(Aggregate.MEDIAN);
        assertThat(minutes(after)).contains(SENTENCE);
        workspace.undo();
        assertThat(workspace.project().get()).isEqualTo(before);
        workspace.close();
    }

    @Test
    void whereNoItemWorksWithRisksTheClosingWordsTell() throws Exception {
        var project = RiskSample.project(2);
        var bare = project.withSessions(
                List.of(project.session("s1").withAgenda(List.of()).withConclusion("Tack.")));
        var after = NotedRule.change(bare, "s1", r -> r.withAggregate(Aggregate.MEDIAN))
                .applied(bare);
        assertThat(after.session("s1").conclusion()).isEqualTo("Tack.\n\n" + SENTENCE);
        assertThat(minutes(after)).contains(SENTENCE);
    }

    @Test
    void outsideASessionAndForWordsAloneNothingIsNoted() throws Exception {
        var project = RiskSample.project(2);
        var outside =
                NotedRule.change(project, null, r -> r.withMeasureFromScore(12)).applied(project);
        assertThat(outside.sessions()).isEqualTo(project.sessions());
        assertThat(outside.risksOrEmpty().ruleOrDefault().fromScore()).isEqualTo(12);
        var words = new Anchors(List.of("a", "b", "c", "d", "e"), List.of());
        var worded = NotedRule.change(project, "s1", r -> r.withAnchors(words)).applied(project);
        assertThat(worded.sessions()).isEqualTo(project.sessions());
    }

    private static String minutes(Project project) {
        return Minutes.of(project, "s1").toString();
    }
}
