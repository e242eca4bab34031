package verkstad.model.change;

import java.util.Optional;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.board.Board;

/** What happens to the card boards. */
public sealed interface BoardChange extends Change {
    record BoardAdded(int place, Board added) implements BoardChange {}

    record BoardEdited(Board after) implements BoardChange {}

    record BoardRemoved(String id) implements BoardChange {}

    /** {@code to} is the place afterwards. */
    record BoardMoved(String id, int to) implements BoardChange {}

    @Override
    default Project applied(Project before) {
        return switch (this) {
            case BoardAdded c -> before.withBoards(Lists.inserted(before.boards(), c.place(), c.added()));
            case BoardEdited c -> before.withBoards(Entries.edited(before.boards(), Board::id, c.after()));
            case BoardRemoved c -> before.withBoards(Entries.removed(before.boards(), Board::id, c.id()));
            case BoardMoved c -> before.withBoards(Entries.moved(before.boards(), Board::id, c.id(), c.to()));
        };
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
                });
    }
}
