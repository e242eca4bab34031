package verkstad.ui.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import verkstad.model.Language;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Rule;
import verkstad.model.risk.Secrecy;
import verkstad.model.risk.Tally;
import verkstad.texts.Texts;
import verkstad.ui.Fx;
import verkstad.ui.session.SessionSample;
import verkstad.workspace.Workspace;

/** A vote by mouse alone, on a true window: as by touch, every button is large enough to be met. */
class VotingMouseTest {
    /** In pixels: what a finger meets. */
    private static final double FINGER = 40;

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Workspace workspace;
    private VotingView view;
    private Stage stage;

    @BeforeEach
    void open() {
        Fx.run(() -> {
            var project = RiskSample.withRound(RiskSample.project(2), RoundState.OPEN, Secrecy.SECRET);
            workspace = SessionSample.workspace(folder, project);
            view = new VotingView(new VotingViewModel(workspace, "o1"), Texts.in(Language.SV), Rule.DEFAULT, () -> {});
            stage = Fx.show(view, 980, 700);
        });
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            stage.close();
            view.close();
            workspace.close();
        });
    }

    @Test
    void aVoterSitsDownScoresAbstainsAndHandsOver() {
        for (var id :
                List.of("sit-down", "name-p2", "likelihood-4", "impact-2", "ballot-next", "abstain", "ballot-next")) {
            click(id);
        }
        click("hand-over");
        var round = workspace.project().get().risksOrEmpty().rounds().getFirst();
        assertThat(round.voted()).containsExactly("p2");
        assertThat(round.tallies()).containsExactly(new Tally("R1", 4, 2, 1), new Tally("R2", null, null, 1));
    }

    private void click(String id) {
        var node = Fx.call(() -> {
            view.applyCss();
            view.layout();
            return view.lookup("#" + id);
        });
        assertThat(node).as(id).isNotNull();
        assertThat(node.getLayoutBounds().getHeight()).as("height of " + id).isGreaterThanOrEqualTo(FINGER);
        robot.clickOn(node);
        Fx.run(() -> {});
    }
}
