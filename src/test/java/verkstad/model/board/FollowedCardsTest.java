package verkstad.model.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A card is found again after whatever is done with it, and no other card is taken for it. */
class FollowedCardsTest {
    private final Board board = new Board(
            "b",
            null,
            "?",
            List.of(
                    new Column("A", List.of(card("a", "G"), card("b", null), card("a", null))),
                    new Column("B", List.of(card("c", null)))));

    @Test
    void cardsAreFoundWhereTheyAreGathered() {
        var some = List.of(new Spot(0, 2), new Spot(1, 0));
        assertThat(FollowedCards.spots(board, some, Cards.grouped(board, some, "G")))
                .containsExactly(new Spot(0, 1), new Spot(1, 0));
    }

    @Test
    void aCardIsFoundWhereItIsMovedThoughOthersSayTheSame() {
        var moved = Cards.moved(board, new Spot(0, 0), new Spot(1, 1));
        assertThat(FollowedCards.spot(board, new Spot(0, 0), moved)).contains(new Spot(1, 1));
        assertThat(FollowedCards.spot(board, new Spot(0, 2), moved)).contains(new Spot(0, 1));
    }

    @Test
    void aCardIsFoundThoughItSaysSomethingElseAndAnotherWasMoved() {
        var worded = Cards.with(board, new Spot(0, 1), card("b!", null));
        var moved = Cards.moved(worded, new Spot(0, 0), new Spot(0, 2));
        assertThat(FollowedCards.spot(board, new Spot(0, 1), moved)).contains(new Spot(0, 0));
        assertThat(FollowedCards.spot(board, new Spot(0, 0), moved)).contains(new Spot(0, 2));
    }

    @Test
    void aCardThatIsRemovedOrMergedIsNotFoundAndTheOthersAre() {
        var all = Cards.spots(board).toList();
        assertThat(FollowedCards.spots(board, all, Cards.without(board, List.of(new Spot(0, 1)))))
                .containsExactly(new Spot(0, 0), new Spot(0, 1), new Spot(1, 0));
        var merged = Cards.merged(board, List.of(new Spot(0, 1), new Spot(1, 0)));
        assertThat(FollowedCards.spots(board, all, merged)).containsExactly(new Spot(0, 0), new Spot(0, 2));
        assertThat(FollowedCards.spot(board, new Spot(7, 7), board)).isEmpty();
    }

    private static Card card(String text, @Nullable String group) {
        return new Card(text, null, null, null, group);
    }
}
