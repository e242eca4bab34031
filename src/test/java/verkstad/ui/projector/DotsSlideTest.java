package verkstad.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import verkstad.model.Language;
import verkstad.model.board.Board;
import verkstad.model.dots.DotItems;
import verkstad.model.dots.DotKind;
import verkstad.model.dots.Dotted;
import verkstad.projector.ProjectorModel;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.Clipped;
import verkstad.ui.Fx;
import verkstad.ui.board.Boards;
import verkstad.ui.theme.Look;

/** What the dots came to stands as large as there is room for it. */
class DotsSlideTest {
    /** 24 pt on a screen of 1080 lines. */
    private static final double SMALLEST = 32;

    @Test
    void fewWordsStandLargeAndManyAreWhole() {
        var board = Boards.large(90, 3);
        double few = words(Boards.typical());
        double many = words(DotItems.withDots(
                board, IntStream.range(0, 90).mapToObj(i -> 40 - i / 3).toList()));
        assertThat(few).isGreaterThan(1.4 * SMALLEST);
        assertThat(many).isBetween(SMALLEST, few);
    }

    /** The size of the words, none of which is cut or broken. */
    private static double words(Board board) {
        return Fx.call(() -> {
            var show = new Show.Dots(new Dotted(DotKind.CARDS, "b1"), 0);
            var slide = ProjectorModel.slide(Boards.project(board), show);
            var scene =
                    new Scene(new ProjectorView(new SimpleObjectProperty<>(slide), Texts.in(Language.SV)), 1920, 1080);
            Look.LIGHT.dress(scene);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            assertThat(Clipped.in(scene)).isEmpty();
            return scene.getRoot().lookupAll(".dot-words").stream()
                    .filter(node -> node.getParent().getParent().isVisible())
                    .mapToDouble(node -> ((Label) node).getFont().getSize())
                    .min()
                    .orElseThrow();
        });
    }
}
