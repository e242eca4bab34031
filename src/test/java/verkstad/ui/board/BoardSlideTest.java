package verkstad.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verkstad.model.board.Board;
import verkstad.projector.Show;
import verkstad.ui.Fx;
import verkstad.ui.Projected;

/** A board on the projector: few cards are large, and who wrote one is told in full. */
class BoardSlideTest {
    private static final String WORDS = ".card-words";

    @Test
    void fewCardsAreAsLargeAsThereIsRoomFor() {
        Fx.run(() -> {
            var slide = slide(Boards.typical());
            assertThat(slide.sizes(WORDS)).isNotEmpty().allMatch(size -> size > Projected.SMALLEST);
            assertThat(slide.clipped()).isEmpty();
        });
    }

    @Test
    void manyCardsAreInTheSmallestType() {
        Fx.run(() -> assertThat(slide(Boards.large(300, 5)).sizes(WORDS))
                .isNotEmpty()
                .allMatch(size -> size == Projected.SMALLEST));
    }

    @Test
    void aLongAuthorIsWhole() {
        Fx.run(() -> assertThat(slide(Boards.longest()).clipped()).noneMatch(fault -> fault.contains("Fyrbodal")));
    }

    private static Projected slide(Board board) {
        return new Projected(Boards.project(board), new Show.Cards(board.id()));
    }
}
