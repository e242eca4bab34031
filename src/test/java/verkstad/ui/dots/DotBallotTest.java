package verkstad.ui.dots;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.texts.Texts;
import verkstad.ui.Fx;
import verkstad.ui.NoTakeover;
import verkstad.ui.session.SessionSample;

/** What is on the shared laptop is the ballot that is being filled in, and no other: neither seen nor kept. */
class DotBallotTest {
    @TempDir
    Path folder;

    private DotVotingViewModel model;
    private Stage stage;
    private Scene scene;

    @BeforeEach
    void open() {
        Fx.run(() -> {
            model = new DotVotingViewModel(SessionSample.workspace(folder, DotsGalleryTest.voting()));
            stage = Fx.show(new DotVotingView(model, Texts.in(Language.SV), new NoTakeover()), 960, 540);
            scene = stage.getScene();
        });
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    @Test
    void aBallotThatIsHandedOverShowsNothingOfTheNext() {
        Fx.run(() -> {
            begin("p3", 2);
            var handedOver = scene.lookup("#dot-list");
            handOver();
            begin("p4", 3);
            assertThat(dots(scene.lookup("#dot-list"))).startsWith("3");
            assertThat(dots(handedOver)).startsWith("2");
        });
    }

    @Test
    void aBallotThatIsHandedOverOrGivenUpIsNotKept() {
        var handedOver = Fx.call(() -> {
            begin("p3", 2);
            return new WeakReference<>(scene.lookup("#dot-list"));
        });
        Fx.run(this::handOver);
        assertGone(handedOver);
        var givenUp = Fx.call(() -> {
            begin("p4", 2);
            return new WeakReference<>(scene.lookup("#dot-list"));
        });
        Fx.run(() -> {
            model.forget();
            Fx.frame();
        });
        assertGone(givenUp);
    }

    @Test
    void eachColumnOfTheBoardHasItsHeading() {
        Fx.run(() -> {
            begin("p3", 0);
            var list = (ListView<?>) scene.lookup("#dot-list");
            assertThat(headings(list)).containsExactly("Kolumn 1");
            list.scrollTo(list.getItems().size() - 1);
            Fx.frame();
            assertThat(headings(list)).doesNotContain("Kolumn 1");
        });
    }

    @Test
    void theEndOfTheListIsItsEnd() {
        Fx.run(() -> {
            begin("p3", 0);
            var list = (ListView<?>) scene.lookup("#dot-list");
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(list, new KeyEvent(type, "", "", KeyCode.END, false, false, false, false));
                Fx.frame();
            }
            var last = list.lookup("#dot-more-" + (list.getItems().size() - 1));
            assertThat(list.localToScene(list.getLayoutBounds()))
                    .matches(room -> room.contains(last.localToScene(last.getLayoutBounds())));
        });
    }

    private static List<String> headings(Node list) {
        return list.lookupAll(".dot-heading").stream()
                .map(heading -> ((Label) heading).getText())
                .toList();
    }

    /** With the next frames the toolkit lets go of what it has drawn. */
    private static void assertGone(WeakReference<Node> ballot) {
        for (int i = 0; i < 50 && ballot.get() != null; i++) {
            Fx.run(Fx::frame);
            System.gc();
        }
        assertThat(ballot.get()).isNull();
    }

    private void begin(String voter, int dots) {
        model.sitDown();
        model.take(voter);
        Fx.frame();
        model.put(0, dots);
    }

    private void handOver() {
        model.review();
        model.handOver();
        Fx.frame();
    }

    private static List<String> dots(Node list) {
        return list.lookupAll(".dots-number").stream()
                .map(number -> ((Label) number).getText())
                .toList();
    }
}
