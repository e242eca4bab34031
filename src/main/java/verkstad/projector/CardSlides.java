package verkstad.projector;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import verkstad.model.board.Board;
import verkstad.model.board.Card;
import verkstad.model.board.Cards;
import verkstad.model.board.Column;

/** A board as everybody sees it: so many columns that their type can be read, around the card in focus. */
final class CardSlides {
    /** More columns beside each other have lines of two or three words. */
    private static final int COLUMNS = 4;
    /** More cards below each other than the smallest type on the projector has room for. */
    private static final int HIGHEST = 24;
    /** As many columns of cards there are of one that stands alone. */
    private static final int ALONE = 3;

    private final List<String> authors;
    private final Show.Cards show;

    private CardSlides(Board board, Show.Cards show) {
        authors = Cards.authors(board);
        this.show = show;
    }

    static Slide slide(Board board, Show.Cards show) {
        return new CardSlides(board, show).slide(board);
    }

    private Slide slide(Board board) {
        var columns = IntStream.range(0, board.columns().size()).boxed().toList();
        boolean alone = columns.size() == 1 || (show.alone() && !columns.isEmpty());
        int most = alone ? 1 : COLUMNS;
        var pages = new Pages<>(columns, most, pageOf(show.focus().column(), columns.size(), most));
        var piles = pages.shown().stream()
                .map(i -> pile(i, board.columns().get(i), alone))
                .toList();
        return new Slide.Cards(board.question(), piles, pages.part(), alone);
    }

    /** Which of the pages, each as long as the others or one longer, holds this column. */
    private static int pageOf(int column, int columns, int most) {
        int pages = Math.max(1, Math.ceilDiv(columns, most));
        int page = 0;
        while (page < pages - 1 && column >= columns * (page + 1) / pages) page++;
        return page;
    }

    /** The cards up to the one in focus; of a column that stands alone, which turns its pages, those around it. */
    private Slide.Pile pile(int place, Column column, boolean alone) {
        var cards = column.cards();
        int asked = place == show.focus().column() ? show.focus().card() : 0;
        int focus = Math.clamp(asked, 0, Math.max(0, cards.size() - 1));
        int most = alone ? ALONE * HIGHEST : HIGHEST;
        int from = alone ? focus / most * most : Math.max(0, focus - most + 1);
        return new Slide.Pile(
                column.title(),
                IntStream.range(from, Math.min(from + most, cards.size()))
                        .mapToObj(i -> card(cards.get(i), i == 0 ? null : cards.get(i - 1)))
                        .toList(),
                focus - from,
                from,
                cards.size());
    }

    private Slide.PileCard card(Card card, @Nullable Card above) {
        return new Slide.PileCard(
                card.text(), Cards.heading(above, card), card.by(), authors.indexOf(card.by()), card.dots());
    }
}
