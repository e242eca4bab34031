package verkstad.bench;

import java.time.Clock;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import verkstad.model.Language;
import verkstad.projector.Show;
import verkstad.storage.ProjectFile;
import verkstad.texts.Texts;
import verkstad.ui.controls.Facilitator;
import verkstad.ui.controls.Takeover;
import verkstad.ui.risk.RiskView;
import verkstad.workspace.Workspace;

/**
 * From a key to the painted frame that shows it, risk after risk of a ballot: two numbers and Enter, up to and with the
 * review. The window is shown, and the key goes the way of a key that the system sends.
 */
@Figure(
        value = "A key on the ballot",
        reference = Figure.EMPTY_FRAME,
        // The risk in full text and ten buttons with their words.
        goal = 10,
        percentile = 99,
        limit = Figure.FRAME)
// On a slow machine the usual three seconds are some fifty keys.
@Warmup(iterations = 1, time = 6)
@Measurement(iterations = 1, time = 5)
public class AKeyOnTheBallot extends OnScreen {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final int KEYS = 3 * FullVote.RISKS;

    private Workspace workspace;
    private Window laptop;
    private Window empty;
    private int pressed = KEYS;

    @Setup
    public void open() throws Exception {
        startToolkit();
        var file = ProjectFile.create(Input.folder(AKeyOnTheBallot.class).resolve("ballot.verkstad"), FullVote.open());
        onFx(() -> {
            workspace = new Workspace(file, Runnable::run, Runnable::run, Clock.systemUTC());
            var cockpit = new Cockpit();
            var risks = RiskView.centre(workspace, Texts.in(Language.SV), cockpit, null);
            button(risks.view(), "round-resume").fire();
            laptop = new Window(cockpit.covered, WIDTH, HEIGHT);
            empty = new Window(new StackPane(), WIDTH, HEIGHT);
            return laptop;
        });
    }

    /** A ballot that has come to its review is given up, and the next one begun. */
    @Setup(Level.Invocation)
    public void sitDown() throws Exception {
        if (pressed == KEYS) {
            pressed = 0;
            onFx(() -> {
                press(KeyCode.ESCAPE);
                press(KeyCode.ENTER);
                laptop.frame(); // names scroll, and what scrolls is there with its first frame
                button(laptop.root(), "name-" + FullVote.voter(0)).fire();
                laptop.frame();
                return laptop;
            });
        }
        onFx(() -> laptop); // what was painted before has reached the screen then
    }

    @Benchmark
    public Window verkstad() throws Exception {
        return onFx(() -> {
            press(
                    switch (pressed++ % 3) {
                        case 0 -> KeyCode.DIGIT4;
                        case 1 -> KeyCode.DIGIT3;
                        default -> KeyCode.ENTER;
                    });
            laptop.frame();
            return laptop;
        });
    }

    @Benchmark
    public Window reference() throws Exception {
        return onFx(() -> {
            ((StackPane) empty.root()).getChildren().setAll(new StackPane());
            empty.frame();
            return empty;
        });
    }

    @TearDown
    public void close() {
        workspace.close();
    }

    /** Down and up again: a key that is still held is not heard a second time. */
    private void press(KeyCode key) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED))
            Event.fireEvent(laptop.root(), new KeyEvent(type, "", "", key, false, false, false, false));
    }

    private static Button button(Parent view, String id) {
        if (view.lookup("#" + id) instanceof Button button) return button;
        throw new IllegalStateException("no button " + id);
    }

    /** Is given what covers the cockpit during a vote. */
    private static final class Cockpit implements Takeover {
        private Parent covered;

        @Override
        public void begin(Parent view, Show show) {
            covered = view;
        }

        @Override
        public void end() {}

        @Override
        public Facilitator facilitator() {
            return new Facilitator();
        }
    }
}
