package verkstad.ui.board;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.board.Board;
import verkstad.model.board.Cards;
import verkstad.model.board.FollowedCards;
import verkstad.model.board.NearDuplicates;
import verkstad.model.board.Spot;
import verkstad.model.change.BoardChange.BoardEdited;
import verkstad.model.change.BoardChange.CardsMerged;
import verkstad.model.change.Change;
import verkstad.model.change.Together;
import verkstad.workspace.Workspace;

/**
 * The cards of a board that are worked on together: those that are marked, or else the one in focus. They are meant as
 * they are seen: whatever is written before their turn comes, they are found again.
 */
public final class ChosenCards {
    private final Workspace workspace;
    private final String id;
    private final ReadOnlyObjectProperty<Board> board;
    private final ObjectProperty<@Nullable Spot> focus;
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
        if (Cards.at(board.get(), spot).isEmpty()) return;
        var all = new HashSet<>(marks.get());
        if (!all.remove(spot)) all.add(spot);
        marks.set(Set.copyOf(all));
    }

    public void unmark() {
        marks.set(Set.of());
    }

    /**
     * Marks the next lot of cards that say nearly the same as each other, and takes the focus to the first of them;
     * none are marked where there is none.
     */
    public List<List<Spot>> markAlike() {
        var lots = NearDuplicates.of(board.get());
        var now = marks.get();
        int next = Lists.place(lots, lot -> now.equals(Set.copyOf(lot))) + 1;
        var lot = lots.isEmpty() ? List.<Spot>of() : lots.get(next % lots.size());
        marks.set(Set.copyOf(lot));
        if (!lot.isEmpty()) focus.set(lot.getFirst());
        return lots;
    }

    /**
     * Makes one card of those that are marked; the focus goes to it.
     *
     * @param whenDone runs once it is there
     */
    public void merge(Runnable whenDone) {
        if (marks.get().size() < 2) return;
        var first = worked().getFirst();
        edit((b, which) -> new CardsMerged(id, which), () -> {
            unmark();
            focus.set(first);
            whenDone.run();
        });
    }

    /** Gathers the marked cards, or the one in focus, under a heading; null takes them out of their groups. */
    public void group(@Nullable String heading) {
        edit((b, which) -> new BoardEdited(Cards.grouped(b, which, heading)), () -> {});
    }

    /** The marked cards, or the one in focus, were written by these; null where it is not to be said. */
    public void writtenBy(@Nullable String by) {
        edit((b, which) -> new BoardEdited(Cards.writtenBy(b, which, by)), () -> {});
    }

    /** Removes the marked cards, or the one in focus. */
    public void remove() {
        edit((b, which) -> new BoardEdited(Cards.without(b, which)), () -> {});
    }

    /** What is worked on: the marked cards, or else the one in focus; in the board's order. */
    public List<Spot> worked() {
        var at = focus.get();
        if (!marks.get().isEmpty())
            return marks.get().stream().sorted(Cards::inOrder).toList();
        return at == null || Cards.at(board.get(), at).isEmpty() ? List.of() : List.of(at);
    }

    /** Keeps the marks on the cards that are still there. */
    void follow(Board before, Board now) {
        marks.set(Set.copyOf(FollowedCards.spots(before, marks.get(), now)));
    }

    private void edit(BiFunction<Board, List<Spot>, Change> work, Runnable whenDone) {
        var seen = board.get();
        var which = worked();
        workspace.edit(
                now -> now.board(id)
                        .map(b -> work.apply(b, FollowedCards.spots(seen, which, b)))
                        .orElse(Together.NOTHING),
                whenDone);
    }
}
