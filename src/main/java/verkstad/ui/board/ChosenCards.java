package verkstad.ui.board;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.board.Board;
import verkstad.model.board.Card;
import verkstad.model.board.Cards;
import verkstad.model.board.NearDuplicates;
import verkstad.model.board.Spot;
import verkstad.model.change.BoardChange.BoardEdited;
import verkstad.model.change.BoardChange.CardsMerged;
import verkstad.model.change.Change;
import verkstad.model.change.Together;
import verkstad.workspace.Workspace;

/** The cards of a board that are worked on together: those that are marked, or else the one in focus. */
public final class ChosenCards {
    private final Workspace workspace;
    private final String id;
    private final ReadOnlyObjectProperty<Board> board;
    private final ObjectProperty<@Nullable Spot> focus;
    /** Cards are known by their identity: it stays with them wherever they move, until their words are changed. */
    private final Set<Card> marked = Collections.newSetFromMap(new IdentityHashMap<>());

    private final ReadOnlyObjectWrapper<Set<Spot>> marks = new ReadOnlyObjectWrapper<>(Set.of());

    ChosenCards(
            Workspace workspace, String id, ReadOnlyObjectProperty<Board> board, ObjectProperty<@Nullable Spot> focus) {
        this.workspace = workspace;
        this.id = id;
        this.board = board;
        this.focus = focus;
    }

    /** Where the marked cards are; in whatever order. */
    public ReadOnlyObjectProperty<Set<Spot>> marks() {
        return marks.getReadOnlyProperty();
    }

    /** Marks a card, or takes the mark off it. */
    public void mark(Spot spot) {
        Cards.at(board.get(), spot).ifPresent(card -> {
            if (!marked.remove(card)) marked.add(card);
            choose();
        });
    }

    public void unmark() {
        marked.clear();
        choose();
    }

    /** Marks the next lot of cards that say nearly the same as each other; none are marked where there is none. */
    public List<List<Spot>> markAlike() {
        var lots = NearDuplicates.of(board.get());
        var now = marks.get();
        int next = Lists.place(lots, lot -> now.equals(Set.copyOf(lot))) + 1;
        marked.clear();
        if (!lots.isEmpty()) {
            lots.get(next % lots.size()).forEach(s -> Cards.at(board.get(), s).ifPresent(marked::add));
        }
        choose();
        return lots;
    }

    /** Makes one card of those that are marked; the focus goes to it. */
    public void merge() {
        if (marked.size() < 2) return;
        var first = worked().getFirst();
        var same = identical(marked);
        workspace.edit(
                now -> now.board(id)
                        .<Change>map(b -> new CardsMerged(id, spots(b, same)))
                        .orElse(Together.NOTHING),
                () -> focus.set(first));
    }

    /** Gathers the marked cards, or the one in focus, under a heading; null takes them out of their groups. */
    public void group(@Nullable String heading) {
        var same = identical(cards(worked()));
        edit(b -> Cards.grouped(b, spots(b, same), heading));
    }

    /** The marked cards, or the one in focus, were written by these; null where it is not to be said. */
    public void writtenBy(@Nullable String by) {
        var same = identical(cards(worked()));
        edit(b -> {
            var after = b;
            for (var spot : spots(b, same)) {
                after = Cards.with(after, spot, Cards.at(b, spot).orElseThrow().withBy(by));
            }
            return after;
        });
    }

    /** Removes the marked cards, or the one in focus. */
    public void remove() {
        var same = identical(cards(worked()));
        edit(b -> b.withColumns(b.columns().stream()
                .map(c -> c.cards().stream().noneMatch(same::contains)
                        ? c
                        : c.withCards(c.cards().stream()
                                .filter(card -> !same.contains(card))
                                .toList()))
                .toList()));
    }

    /** What is worked on: the marked cards, or else the one in focus; in the board's order. */
    public List<Spot> worked() {
        var at = focus.get();
        if (!marked.isEmpty()) return spots(board.get(), marked);
        return at == null || Cards.at(board.get(), at).isEmpty() ? List.of() : List.of(at);
    }

    private List<Card> cards(List<Spot> spots) {
        return spots.stream().flatMap(s -> Cards.at(board.get(), s).stream()).toList();
    }

    private static Set<Card> identical(Iterable<Card> cards) {
        Set<Card> same = Collections.newSetFromMap(new IdentityHashMap<>());
        cards.forEach(same::add);
        return same;
    }

    private static List<Spot> spots(Board board, Set<Card> cards) {
        return Cards.spots(board)
                .filter(s -> cards.contains(Cards.at(board, s).orElseThrow()))
                .toList();
    }

    /** Keeps the marks on the cards that are still there. */
    void follow(Board now) {
        if (!marked.isEmpty()) {
            marked.retainAll(identical(
                    now.columns().stream().flatMap(c -> c.cards().stream()).toList()));
        }
        choose();
    }

    private void choose() {
        marks.set(marked.isEmpty() ? Set.of() : Set.copyOf(spots(board.get(), marked)));
    }

    private void edit(UnaryOperator<Board> work) {
        workspace.edit(now ->
                now.board(id).<Change>map(b -> new BoardEdited(work.apply(b))).orElse(Together.NOTHING));
    }
}
