package verkstad.ui.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import verkstad.model.Language;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.model.risk.Tally;
import verkstad.texts.Texts;
import verkstad.ui.Fx;
import verkstad.ui.NoTakeover;
import verkstad.ui.controls.LaptopStep;
import verkstad.ui.controls.Pin;
import verkstad.ui.risk.VotingViewModel.Page;
import verkstad.ui.session.SessionSample;
import verkstad.workspace.HeldClock;
import verkstad.workspace.Workspace;

/** A vote by mouse alone, on a true window: as by touch, every button is large enough to be met. */
class VotingMouseTest {
    /** In pixels: what a finger meets. */
    private static final double FINGER = 40;

    @TempDir
    Path folder;

    private final ObjectProperty<@Nullable Pin> pin = new SimpleObjectProperty<>();
    private final NoTakeover cockpit = new NoTakeover(pin);
    private final FxRobot robot = new FxRobot();
    private final HeldClock time = new HeldClock();
    private Workspace workspace;
    private VotingViewModel voting;
    private VotingView view;
    private Stage stage;

    @BeforeEach
    void open() {
        Fx.run(() -> {
            var project = RiskSample.withRound(RiskSample.project(2), RoundState.OPEN, Secrecy.SECRET);
            workspace = SessionSample.workspace(folder, project, time);
            voting = new VotingViewModel(workspace, "o1");
            view = new VotingView(voting, Texts.in(Language.SV), cockpit);
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

    @Test
    void aKeyThatIsHeldCountsOnce() {
        for (var id : List.of("sit-down", "name-p2")) click(id);
        for (int i = 0; i < 3; i++) send(KeyEvent.KEY_PRESSED, KeyCode.DIGIT4);
        assertThat(voting.page())
                .asInstanceOf(type(Page.Ballot.class))
                .satisfies(b -> assertThat(b.impact()).isNull())
                .satisfies(b -> assertThat(b.likelihood()).isEqualTo(4));
        send(KeyEvent.KEY_RELEASED, KeyCode.DIGIT4);
        send(KeyEvent.KEY_PRESSED, KeyCode.DIGIT4);
        assertThat(voting.page())
                .asInstanceOf(type(Page.Ballot.class))
                .satisfies(b -> assertThat(b.impact()).isEqualTo(4));
        send(KeyEvent.KEY_RELEASED, KeyCode.DIGIT4);
        for (var key : List.of(KeyCode.ENTER, KeyCode.DIGIT0)) send(KeyEvent.KEY_PRESSED, key);
        for (int i = 0; i < 2; i++) {
            send(KeyEvent.KEY_RELEASED, KeyCode.ENTER);
            for (int held = 0; held < 5; held++) send(KeyEvent.KEY_PRESSED, KeyCode.ENTER);
        }
        assertThat(voting.step().get()).as("handed over, and nobody else begun").isInstanceOf(LaptopStep.Curtain.class);
    }

    @Test
    void whoeverOpensTheLidFindsNothingOfWhoClosedIt() {
        var before = workspace.project().get();
        for (var id : List.of("sit-down", "name-p2", "likelihood-4", "impact-2", "ballot-next")) click(id);
        assertThat(voting.voter()).isEqualTo("Pia Åkerlund");
        pass(2);
        assertThat(voting.page()).as("a second or two are nothing").isInstanceOf(Page.Ballot.class);
        pass(90);
        assertThat(voting.step().get()).isInstanceOf(LaptopStep.Curtain.class);
        assertThat(voting.voter()).isNull();
        assertThat(workspace.project().get()).isSameAs(before);
        for (var id : List.of("sit-down", "name-p2")) click(id);
        assertThat(voting.page())
                .asInstanceOf(type(Page.Ballot.class))
                .satisfies(b -> assertThat(b.likelihood()).isNull())
                .satisfies(b -> assertThat(b.place()).isZero());
    }

    /** So many seconds, between two looks at the clock. */
    private void pass(int seconds) {
        time.move(Duration.ofSeconds(seconds));
        Fx.run(() -> view.now().look());
    }

    @Test
    void theReviewIsWalkedByTheArrowsAndALineChangedByTheSpaceBar() {
        for (var id : List.of("sit-down", "name-p2", "abstain", "ballot-next", "abstain", "ballot-next")) click(id);
        for (var key : List.of(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP, KeyCode.SPACE)) send(KeyEvent.KEY_PRESSED, key);
        assertThat(voting.page())
                .asInstanceOf(type(Page.Ballot.class))
                .satisfies(b -> assertThat(b.place()).isZero());
    }

    private void send(EventType<KeyEvent> type, KeyCode code) {
        Fx.run(() -> Event.fireEvent(view, new KeyEvent(type, "", "", code, false, false, false, false)));
    }

    @Test
    void theWayBackAsksForThePinAndAWrongOneLeadsToTheCurtain() {
        Fx.run(() -> pin.set(Pin.of("2580")));
        hold();
        for (var id : List.of("pin-2", "pin-5", "pin-8", "pin-1", "pin-enter")) click(id);
        assertThat(cockpit.hasEnded()).isFalse();
        assertThat(Fx.call(() -> view.lookup("#sit-down"))).as("the curtain").isNotNull();
        hold();
        for (var id : List.of("pin-2", "pin-5", "pin-9", "pin-erase", "pin-8", "pin-0", "pin-enter")) click(id);
        assertThat(cockpit.hasEnded()).isTrue();
    }

    @Test
    void aForgottenPinIsHeldAway() {
        Fx.run(() -> pin.set(Pin.of("2580")));
        hold();
        click("pin-3");
        Fx.run(() -> {
            view.held().press();
            view.held().elapse();
        });
        assertThat(pin.get()).isNull();
        assertThat(cockpit.hasEnded()).isTrue();
    }

    /** The facilitator's hold, as long as it takes. */
    private void hold() {
        Fx.run(() -> {
            view.held().press();
            view.held().elapse();
        });
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
