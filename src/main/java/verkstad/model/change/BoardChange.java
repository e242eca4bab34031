package verkstad.model.change;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.TextLength;
import verkstad.model.board.Board;
import verkstad.model.board.Card;
import verkstad.model.board.Cards;
import verkstad.model.board.Into;
import verkstad.model.board.Spot;

/** What happens to the card boards. */
public sealed interface BoardChange extends Change {
    record BoardAdded(int place, Board added) implements BoardChange {}

    record BoardEdited(Board after) implements BoardChange {}

    record BoardRemoved(String id) implements BoardChange {}

    /** {@code to} is the place afterwards. */
    record BoardMoved(String id, int to) implements BoardChange {}

    /** Of several cards one is made, in the place of the first; what grew from any of them grew from that one then. */
    record CardsMerged(String board, List<Spot> cards) implements BoardChange {
        public CardsMerged {
            cards = List.copyOf(cards);
        }
    }

    /**
     * Something grows from a card, with its words.
     *
     * @param session where the facilitator stands: an action goes into its minutes, a step into its futures workshop
     */
    record CardTurned(
            String board, Spot card, Into into, @Nullable String session) implements BoardChange {}

    @Override
    default Project applied(Project before) throws Problem.Refused {
        return switch (this) {
            case BoardAdded c -> before.withBoards(Lists.inserted(before.boards(), c.place(), c.added()));
            case BoardEdited c -> before.withBoards(Entries.edited(before.boards(), Board::id, c.after()));
            case BoardRemoved c -> before.withBoards(Entries.removed(before.boards(), Board::id, c.id()));
            case BoardMoved c -> before.withBoards(Entries.moved(before.boards(), Board::id, c.id(), c.to()));
            case CardsMerged c -> merged(before, c);
            case CardTurned c -> CardTurning.turned(before, c);
        };
    }

    private static Project merged(Project before, CardsMerged merging) throws Problem.Refused {
        var board = Entries.get(before.boards(), Board::id, merging.board());
        var cards = merging.cards().stream().map(s -> Cards.at(board, s)).toList();
        if (cards.size() < 2 || !cards.stream().allMatch(Optional::isPresent)) return before;
        var ids = cards.stream()
                .flatMap(Optional::stream)
                .map(Card::id)
                .filter(Objects::nonNull)
                .toList();
        var whole = Cards.merged(board, merging.cards());
        if (!Cards.spots(whole)
                .allMatch(s -> TextLength.fits(Cards.at(whole, s).orElseThrow().text()))) {
            throw new Problem.Refused("problem.cards-too-long");
        }
        var after = before.withBoards(Entries.edited(before.boards(), Board::id, whole));
        if (ids.isEmpty()) return after;
        var kept = whole.columns().stream()
                .flatMap(c -> c.cards().stream())
                .map(Card::id)
                .filter(ids::contains)
                .findFirst()
                .orElseThrow();
        return Origins.each(after, id -> id != null && ids.contains(id) ? kept : id);
    }

    @Override
    default Optional<Change> inverse(Project before) {
        return Optional.of(
                switch (this) {
                    case BoardAdded c -> new BoardRemoved(c.added().id());
                    case BoardEdited c ->
                        new BoardEdited(Entries.get(
                                before.boards(), Board::id, c.after().id()));
                    case BoardRemoved c -> {
                        int place = Entries.place(before.boards(), Board::id, c.id());
                        yield new BoardAdded(place, before.boards().get(place));
                    }
                    case BoardMoved c -> new BoardMoved(c.id(), Entries.place(before.boards(), Board::id, c.id()));
                    case CardsMerged _, CardTurned _ -> new Restored(before);
                });
    }
}
