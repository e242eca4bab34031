package verkstad.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.board.Board;
import verkstad.model.board.Card;
import verkstad.model.board.CardBuilder;
import verkstad.model.board.Column;
import verkstad.model.change.BoardChange.BoardEdited;
import verkstad.model.change.Change;
import verkstad.model.change.Together;
import verkstad.ui.controls.EditedList;
import verkstad.ui.controls.Stored;
import verkstad.workspace.Workspace;

/** One board: its question, its columns, and the cards in them, edited one thing at a time. */
public final class BoardViewModel {
    private final Workspace workspace;
    private final String id;

    public BoardViewModel(Workspace workspace, String board) {
        this.workspace = workspace;
        this.id = board;
    }

    /** A card's place: its column and its place in it, both from 0. */
    public record Spot(int column, int card) {}

    public Stored<String> question() {
        return new Stored<>(
                workspace.project().map(p -> p.board(id).map(Board::question).orElse("")),
                text -> edit(b -> text == null ? b : b.withQuestion(text)));
    }

    public EditedList<Column> columns() {
        return new EditedList<>(
                workspace.project().map(p -> p.board(id).map(Board::columns).orElse(List.of())),
                work -> edit(b -> b.withColumns(work.apply(b.columns()))));
    }

    /** The cards of the column at this place; none where it is gone. */
    public EditedList<Card> cards(int column) {
        return new EditedList<>(
                workspace
                        .project()
                        .map(p -> p.board(id)
                                .filter(b -> column < b.columns().size())
                                .map(b -> b.columns().get(column).cards())
                                .orElse(List.of())),
                work -> edit(b -> column < b.columns().size()
                        ? b.withColumns(Lists.worked(b.columns(), column, c -> c.withCards(work.apply(c.cards()))))
                        : b));
    }

    /** How many cards a column holds. */
    public ObservableValue<Integer> count(int column) {
        return cards(column).now().map(List::size);
    }

    /** Adds a card for each line that says something. */
    public void addCards(int column, String lines) {
        var cards = lines.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .map(l -> CardBuilder.builder().text(l).build())
                .toList();
        if (!cards.isEmpty()) {
            cards(column).edit().accept(now -> {
                var all = new ArrayList<>(now);
                all.addAll(cards);
                return all;
            });
        }
    }

    public void addColumn(String title) {
        columns().add(new Column(title, List.of()));
    }

    /**
     * Moves a card. Does nothing where either place is not there.
     *
     * @param to where it is afterwards
     * @param whenDone runs on the FX thread once it is there
     */
    public void move(Spot from, Spot to, Runnable whenDone) {
        workspace.edit(now -> change(now, b -> moved(b, from, to)), whenDone);
    }

    /** Where a card is after a step in a direction; null where there is no such place. */
    public @Nullable Spot step(Spot from, int across, int down) {
        var board = workspace.project().get().board(id).orElse(null);
        int column = from.column() + across;
        if (board == null || column < 0 || column >= board.columns().size()) return null;
        int size = board.columns().get(column).cards().size();
        int card = across == 0 ? from.card() + down : Math.min(from.card(), size);
        return card < 0 || (across == 0 && card >= size) ? null : new Spot(column, card);
    }

    private static Board moved(Board board, Spot from, Spot to) {
        var columns = board.columns();
        if (from.column() >= columns.size() || to.column() >= columns.size()) return board;
        var source = columns.get(from.column()).cards();
        if (from.card() >= source.size()) return board;
        var card = source.get(from.card());
        var without = Lists.worked(columns, from.column(), c -> c.withCards(Lists.without(c.cards(), from.card())));
        int place = Math.min(to.card(), without.get(to.column()).cards().size());
        return board.withColumns(
                Lists.worked(without, to.column(), c -> c.withCards(Lists.inserted(c.cards(), place, card))));
    }

    private void edit(UnaryOperator<Board> work) {
        workspace.edit(now -> change(now, work));
    }

    private Change change(Project now, UnaryOperator<Board> work) {
        return now.board(id).<Change>map(b -> new BoardEdited(work.apply(b))).orElse(Together.NOTHING);
    }
}
