package verkstad.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import verkstad.model.Language;
import verkstad.model.board.Board;
import verkstad.projector.ProjectorModel;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.Clipped;
import verkstad.ui.Fx;
import verkstad.ui.projector.ProjectorView;
import verkstad.ui.theme.Look;

/** A board on the projector: few cards are large, and who wrote one is told in full. */
class BoardSlideTest {
    /** 24 pt on a screen of 1080 lines. */
    private static final double SMALLEST = 32;

    @Test
    void fewCardsAreAsLargeAsThereIsRoomFor() {
        Fx.run(() -> {
            var scene = scene(Boards.typical());
            assertThat(shown(scene, ".card-words"))
                    .isNotEmpty()
                    .allSatisfy(words -> assertThat(words.getFont().getSize()).isGreaterThan(SMALLEST));
            assertThat(Clipped.in(scene)).isEmpty();
        });
    }

    @Test
    void manyCardsAreInTheSmallestType() {
        Fx.run(() -> assertThat(shown(scene(Boards.large(300, 5)), ".card-words"))
                .isNotEmpty()
                .allSatisfy(words -> assertThat(words.getFont().getSize()).isEqualTo(SMALLEST)));
    }

    @Test
    void aLongAuthorIsWhole() {
        Fx.run(() -> assertThat(Clipped.in(scene(Boards.longest()))).noneMatch(fault -> fault.contains("Fyrbodal")));
    }

    private static Scene scene(Board board) {
        var slide = ProjectorModel.slide(Boards.project(board), new Show.Cards(board.id()));
        var scene = new Scene(new ProjectorView(new SimpleObjectProperty<>(slide), Texts.in(Language.SV)), 1920, 1080);
        Look.LIGHT.dress(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene;
    }

    private static List<Label> shown(Scene scene, String style) {
        return scene.getRoot().lookupAll(style).stream()
                .map(Label.class::cast)
                .filter(BoardSlideTest::isShown)
                .toList();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }
}
