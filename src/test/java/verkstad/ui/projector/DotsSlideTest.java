package verkstad.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import verkstad.model.board.Board;
import verkstad.model.dots.DotItems;
import verkstad.model.dots.DotKind;
import verkstad.model.dots.Dotted;
import verkstad.projector.Show;
import verkstad.ui.Fx;
import verkstad.ui.Projected;
import verkstad.ui.board.Boards;

/** What the dots came to stands as large as there is room for it. */
class DotsSlideTest {
    @Test
    void fewWordsStandLargeAndManyAreWhole() {
        var board = Boards.large(90, 3);
        double few = words(Boards.typical());
        double many = words(DotItems.withDots(
                board, IntStream.range(0, 90).mapToObj(i -> 40 - i / 3).toList()));
        assertThat(few).isGreaterThan(1.4 * Projected.SMALLEST);
        assertThat(many).isBetween(Projected.SMALLEST, few);
    }

    /** The size of the words, none of which is cut or broken. */
    private static double words(Board board) {
        return Fx.call(() -> {
            var slide = new Projected(Boards.project(board), new Show.Dots(new Dotted(DotKind.CARDS, "b1"), 0));
            assertThat(slide.clipped()).isEmpty();
            return Collections.min(slide.sizes(".dot-words"));
        });
    }
}
