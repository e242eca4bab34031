package verkstad.ui.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.risk.Remark;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.Fx;
import verkstad.ui.session.SessionSample;

/** A round led by keyboard alone. */
class RevealPaneTest {
    @TempDir
    Path folder;

    @Test
    void digitsChooseTheWayArrowsTurnAndDigitsInAReasonAreWritten() {
        Fx.run(() -> {
            var workspace = SessionSample.workspace(folder, RevealSample.voted(5, 6));
            var model = new RevealViewModel(workspace, "o1");
            var pane = new RevealPane(model, Texts.in(Language.SV), () -> {}, () -> {});
            var scene = new Scene(pane, 1118, 660);
            press(pane, KeyCode.DIGIT3);
            assertThat(model.show().get()).isEqualTo(new Show.Distributions("o1", 0));
            press(pane, KeyCode.DIGIT5);
            assertThat(model.show().get()).isEqualTo(new Show.Distributions("o1", 0));
            press(pane, KeyCode.DIGIT4);
            press(pane, KeyCode.RIGHT);
            assertThat(model.show().get()).isEqualTo(new Show.Spotlight("o1", 1));
            assertThat(((ToggleButton) scene.lookup("#way-spotlight")).isSelected())
                    .isTrue();
            var reason = (TextField) find(pane, "reveal-reason");
            press(reason, KeyCode.DIGIT1);
            assertThat(model.show().get()).isEqualTo(new Show.Spotlight("o1", 1));
            reason.setText("2 av 3 hade inte tid");
            reason.fireEvent(new ActionEvent());
            assertThat(workspace
                            .project()
                            .get()
                            .risksOrEmpty()
                            .rounds()
                            .getFirst()
                            .reasons())
                    .extracting(Remark::text)
                    .containsExactly("2 av 3 hade inte tid");
            assertThat(reason.getText()).isEmpty();
        });
    }

    /** Also what lies in a scroll pane that has not been drawn. */
    private static Node find(RevealPane pane, String id) {
        pane.applyCss();
        pane.layout();
        return pane.lookup("#" + id);
    }

    private static void press(EventTarget target, KeyCode code) {
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
