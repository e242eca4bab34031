package verkstad.projector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verkstad.model.board.Spot;
import verkstad.ui.board.Boards;

/** A slide holds no more cards than the room can see, however many the board has. */
class CardSlidesTest {
    @Test
    void cardsUpToTheOneInFocusAreOnTheSlide() {
        var slide = slide(new Show.Cards("b1", false, new Spot(1, 700)));
        assertThat(slide.piles()).allMatch(pile -> pile.cards().size() <= 30 && pile.all() == 1000);
        var pile = slide.piles().get(1);
        assertThat(pile.before() + pile.focus()).isEqualTo(700);
        assertThat(pile.cards().get(pile.focus()).text()).endsWith(" 701");
        assertThat(slide.piles().getFirst().before()).isZero();
    }

    @Test
    void aColumnAloneTurnsItsPages() {
        var one = slide(new Show.Cards("b1", true, new Spot(0, 500))).piles().getFirst();
        var next = slide(new Show.Cards("b1", true, new Spot(0, 501))).piles().getFirst();
        assertThat(next.before()).isEqualTo(one.before());
        assertThat(next.focus()).isEqualTo(one.focus() + 1);
        assertThat(one.before() + one.focus()).isEqualTo(500);
    }

    @Test
    void whereAGroupBeginsAndEndsIsTold() {
        var slide = (Slide.Cards) ProjectorModel.slide(Boards.project(Boards.typical()), new Show.Cards("b1"));
        assertThat(slide.piles().getFirst().cards())
                .extracting(Slide.PileCard::heading)
                .containsExactly("Samverkan", null, "", null);
    }

    private static Slide.Cards slide(Show.Cards show) {
        return (Slide.Cards) ProjectorModel.slide(Boards.project(Boards.large(2000, 2)), show);
    }
}
