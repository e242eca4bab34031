package verkstad.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.projector.ProjectorModel;
import verkstad.projector.Show;
import verkstad.projector.Slide;
import verkstad.texts.Texts;
import verkstad.ui.Fx;
import verkstad.ui.theme.Look;

/** Bills that come by turns fade into one another, the one thing that moves; not where the system asks for less. */
class ReducedMotionTest {
    private final ObjectProperty<Slide> slide = new SimpleObjectProperty<>(bill(0));

    @Test
    void aBillFadesInOverTheOneBefore() {
        Fx.run(() -> {
            var bills = bills(false);
            slide.set(bill(1));
            assertThat(bills).as("the one before is still seen through it").hasSize(2);
        });
    }

    @Test
    void itStandsThereAtOnceWhereTheSystemAsksForLessMotion() {
        Fx.run(() -> {
            var bills = bills(true);
            for (int place : List.of(1, 2, 0)) {
                slide.set(bill(place));
                assertThat(bills).hasSize(1);
                assertThat(bills.getLast().getOpacity()).isEqualTo(1);
            }
        });
    }

    /** What the projector shows in the middle, on a system that asks for less motion or not. */
    private List<Node> bills(boolean less) {
        var view = new ProjectorView(slide, Texts.in(Language.SV));
        var scene = new Scene(view, 1280, 720);
        Look.LIGHT.dress(scene);
        scene.getPreferences().setReducedMotion(less);
        return ((StackPane) view.getCenter()).getChildren();
    }

    private static Slide bill(int place) {
        var sample = Samples.in(Language.SV);
        return ProjectorModel.slide(
                sample, new Show.Carousel(sample.futures().getFirst().id(), place));
    }
}
