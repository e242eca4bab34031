package verkstad.ui.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verkstad.model.Language;
import verkstad.projector.ProjectorModel;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.Clipped;
import verkstad.ui.Fx;
import verkstad.ui.projector.ProjectorView;
import verkstad.ui.theme.Look;

/** The register on the projector: few risks are large, and whole. */
class RegisterSlideTest {
    /** 24 pt on a screen of 1080 lines. */
    private static final double SMALLEST = 32;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void fewRisksAreAsLargeAsThereIsRoomFor(int risks) {
        Fx.run(() -> {
            var scene = scene(risks);
            assertThat(threats(scene))
                    .hasSize(risks)
                    .allSatisfy(threat -> assertThat(size(threat)).isGreaterThan(SMALLEST));
            assertThat(Clipped.in(scene)).isEmpty();
            assertThat(shown(scene, ".slide-mute")).extracting(Label::getText).allMatch(String::isBlank);
        });
    }

    @Test
    void manyRisksAreInTheSmallestType() {
        Fx.run(() -> assertThat(threats(scene(40)))
                .hasSizeGreaterThan(8)
                .allSatisfy(threat -> assertThat(size(threat)).isEqualTo(SMALLEST)));
    }

    private static double size(Label words) {
        return words.getFont().getSize();
    }

    private static Scene scene(int risks) {
        var slide = ProjectorModel.slide(RiskSample.project(risks), new Show.Register(true, null));
        var scene = new Scene(new ProjectorView(new SimpleObjectProperty<>(slide), Texts.in(Language.SV)), 1920, 1080);
        Look.LIGHT.dress(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene;
    }

    private static List<Label> threats(Scene scene) {
        return shown(scene, ".register-line > .label").stream()
                .filter(threat -> !threat.getStyleClass().contains("reveal-warning-label"))
                .toList();
    }

    private static List<Label> shown(Scene scene, String what) {
        return scene.getRoot().lookupAll(what).stream()
                .map(Label.class::cast)
                .filter(RegisterSlideTest::isShown)
                .toList();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }
}
