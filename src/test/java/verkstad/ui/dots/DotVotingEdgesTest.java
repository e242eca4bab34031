package verkstad.ui.dots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verkstad.model.Language;
import verkstad.texts.Texts;
import verkstad.ui.Fx;
import verkstad.ui.NoTakeover;
import verkstad.ui.session.SessionSample;
import verkstad.ui.theme.Look;

/** On a voter's pages what is read and what is pressed begin at the same edge, also where the screen is small. */
class DotVotingEdgesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"960, 540", "1366, 768", "1920, 1080"})
    void aPageHasOneLeftEdge(int width, int height) {
        Fx.run(() -> {
            var model = new DotVotingViewModel(SessionSample.workspace(folder, DotsGalleryTest.voting()));
            var scene = new Scene(new DotVotingView(model, Texts.in(Language.SV), new NoTakeover()), width, height);
            Look.LIGHT.dress(scene);
            model.sitDown();
            haveOneEdge(scene, ".voting-title", ".names-foot .button");
            model.take("p3");
            model.put(0, 3);
            haveOneEdge(scene, ".voting-title", ".dot-item", ".ballot-foot .label");
            model.review();
            haveOneEdge(scene, ".voting-title", ".dots-review .dots", ".ballot-foot .button");
        });
    }

    private static void haveOneEdge(Scene scene, String... parts) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        double edge = left(scene.getRoot(), parts[0]);
        for (var part : parts) assertThat(left(scene.getRoot(), part)).as(part).isCloseTo(edge, within(1.0));
    }

    /** Where the first of these begins. */
    private static double left(Parent screen, String part) {
        return screen.lookupAll(part).stream()
                .filter(node -> !(node instanceof Labeled words) || words.getText() != null)
                .mapToDouble(DotVotingEdgesTest::left)
                .min()
                .orElseThrow();
    }

    private static double left(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }
}
