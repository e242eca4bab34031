package verkstad.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.model.risk.Risk;
import verkstad.model.risk.RiskBuilder;
import verkstad.model.risk.RiskKind;
import verkstad.model.risk.RiskStatus;
import verkstad.model.risk.Risks;
import verkstad.model.session.Action;
import verkstad.model.session.ActionStatus;
import verkstad.model.session.Session;
import verkstad.model.session.SessionBuilder;
import verkstad.workspace.Workspace;

/** What the next session begins with. */
class LeftOpenViewModelTest {
    @TempDir
    Path folder;

    @Test
    void aSessionBeginsWithTheRisksAndTasksThatAreStillOpen() {
        try (var workspace = SessionSample.workspace(folder, project())) {
            assertThat(left(workspace, "s1").tasks())
                    .as("nothing before the first")
                    .isEmpty();
            assertThat(left(workspace, "s1").risks()).isZero();
            var left = left(workspace, "s2");
            assertThat(left.risks()).isEqualTo(1);
            assertThat(left.tasks()).extracting(t -> t.action().what()).containsExactly("Påminn", "Fråga", "Boka");
        }
    }

    @Test
    void whatIsDoneIsTickedOffWhereItStands() {
        try (var workspace = SessionSample.workspace(folder, project())) {
            var model = new LeftOpenViewModel(workspace, "s2");
            var tasks = model.left().getValue().tasks();
            model.done(tasks.getFirst());
            model.done(tasks.getLast());
            model.done(tasks.getLast());
            assertThat(left(workspace, "s2").tasks()).containsExactly(tasks.get(1));
            var now = workspace.project().get();
            assertThat(now.risksOrEmpty()
                            .items()
                            .getFirst()
                            .measures()
                            .getFirst()
                            .status())
                    .isEqualTo(ActionStatus.DONE);
            assertThat(now.session("s1").actions().getLast().status()).isEqualTo(ActionStatus.DONE);
            workspace.undo();
            assertThat(left(workspace, "s2").tasks()).hasSize(2);
        }
    }

    static Project project() {
        return Project.empty("T", Language.SV)
                .withSessions(List.of(
                        session("s1", action("Skriv", ActionStatus.DONE), action("Boka", ActionStatus.OPEN)),
                        session("s2", action("Nytt", ActionStatus.OPEN))))
                .withRisks(new Risks(
                        null,
                        List.of(
                                risk("R1")
                                        .withMeasures(List.of(
                                                action("Påminn", ActionStatus.OPEN),
                                                action("Avstått", ActionStatus.DROPPED),
                                                action("Fråga", null))),
                                risk("R2")
                                        .withStatus(RiskStatus.CLOSED)
                                        .withMeasures(List.of(action("Stängd", ActionStatus.OPEN))),
                                risk("R3").withKind(RiskKind.ISSUE)),
                        List.of()));
    }

    private static LeftOpenViewModel.Left left(Workspace workspace, String session) {
        return new LeftOpenViewModel(workspace, session).left().getValue();
    }

    private static Session session(String id, Action... actions) {
        return SessionBuilder.builder()
                .id(id)
                .title("Möte " + id)
                .actions(List.of(actions))
                .build();
    }

    private static Risk risk(String id) {
        return RiskBuilder.builder().id(id).threat("Hot " + id).build();
    }

    private static Action action(String what, ActionStatus status) {
        return new Action(what, "Sanna", null, "hösten", status, null);
    }
}
