package verkstad.ui.board;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.TextLength;
import verkstad.model.board.Board;
import verkstad.model.board.Card;
import verkstad.model.board.Cards;
import verkstad.model.board.Column;
import verkstad.model.board.FollowedCards;
import verkstad.model.board.Spot;
import verkstad.model.change.BoardChange.BoardEdited;
import verkstad.model.change.Change;
import verkstad.model.change.Together;
import verkstad.model.dots.DotKind;
import verkstad.model.dots.Dotted;
import verkstad.model.thread.Kind;
import verkstad.projector.Show;
import verkstad.ui.controls.EditedList;
import verkstad.ui.controls.Stored;
import verkstad.workspace.Workspace;

/** One board: its question, its columns, and the cards in them, edited one thing at a time. */
public final class BoardViewModel implements AutoCloseable {
    /** Blanks and tabs: a row of a spreadsheet has them between its cells. */
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Workspace workspace;
    private final String id;
    private final ReadOnlyObjectWrapper<Board> board;
    private final ObservableValue<Boolean> closed;
    private List<String> authors = List.of();
    private final StringProperty author = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Spot> focus = new SimpleObjectProperty<>();
    private final BooleanProperty alone = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Show> show = new ReadOnlyObjectWrapper<>();
    private final ChosenCards chosen;
    private final Subscription subscription;

    /** The board is there. */
    public BoardViewModel(Workspace workspace, String id) {
        this.workspace = workspace;
        this.id = id;
        board = new ReadOnlyObjectWrapper<>(workspace.project().get().board(id).orElseThrow());
        chosen = new ChosenCards(workspace, id, board, focus);
        var dotted = dotted();
        closed = workspace
                .project()
                .map(p -> p.dotVote() != null && p.dotVote().on().equals(dotted));
        subscription = Subscription.combine(
                workspace.project().subscribe(p -> p.board(id).ifPresent(this::follow)),
                focus.subscribe(at -> point()),
                alone.subscribe(on -> point()));
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }

    String id() {
        return id;
    }

    public ReadOnlyObjectProperty<Board> board() {
        return board.getReadOnlyProperty();
    }

    /** The cards as a list that can be given dots. */
    public Dotted dotted() {
        return new Dotted(DotKind.CARDS, id);
    }

    /** Those who wrote cards, in the order of their colours. */
    public List<String> authors() {
        return authors;
    }

    /** Whether a dot vote on the cards is under way: then no card comes, goes or changes. */
    public ObservableValue<Boolean> closed() {
        return closed;
    }

    /** What the projector shows: the board around the card in focus. */
    public ReadOnlyObjectProperty<Show> show() {
        return show.getReadOnlyProperty();
    }

    /** Whether the projector shows the column of the card in focus alone. */
    public BooleanProperty alone() {
        return alone;
    }

    /** The cards that are worked on together. */
    public ChosenCards chosen() {
        return chosen;
    }

    /** The card in focus; null before there was one. */
    public ObjectProperty<@Nullable Spot> focus() {
        return focus;
    }

    /** Where the card in focus stands on the thread; null where none is in focus. */
    public ObservableValue<verkstad.model.thread.@Nullable Spot> onThread() {
        return Bindings.createObjectBinding(
                () -> {
                    var at = focus.get();
                    return at == null || Cards.at(board.get(), at).isEmpty()
                            ? null
                            : new verkstad.model.thread.Spot(Kind.CARD, id, Cards.place(board.get(), at));
                },
                focus,
                board);
    }

    /** The card of this board that stands there on the thread; null where it is none of them. */
    public @Nullable Spot card(verkstad.model.thread.@Nullable Spot thing) {
        if (thing == null || thing.kind() != Kind.CARD || !id.equals(thing.owner())) return null;
        return Cards.spots(board.get()).skip(thing.place()).findFirst().orElse(null);
    }

    /** Who writes the cards that are typed now; empty where it is not said. */
    public StringProperty author() {
        return author;
    }

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

    /**
     * Adds a card for each line that says something, by the author at hand.
     *
     * @param whenDone runs once they are there
     */
    public void addCards(int column, String lines, Runnable whenDone) {
        var by = author.get().isBlank() ? null : author.get().strip();
        var cards = lines.lines()
                .map(l -> BLANKS.matcher(l).replaceAll(" ").strip())
                .filter(l -> !l.isEmpty())
                .map(TextLength::cut)
                .map(l -> new Card(l, by, null, null, null))
                .toList();
        if (cards.isEmpty()) return;
        UnaryOperator<Board> work = b -> column < b.columns().size()
                ? b.withColumns(Lists.worked(b.columns(), column, c -> c.withCards(Lists.plusAll(c.cards(), cards))))
                : b;
        workspace.edit(now -> change(now, work), whenDone);
    }

    /** @param whenDone runs once it is there */
    public void addColumn(String title, Runnable whenDone) {
        workspace.edit(
                now -> change(now, b -> b.withColumns(Lists.plus(b.columns(), new Column(title, List.of())))),
                whenDone);
    }

    /**
     * Moves a card. Does nothing where either place is not there.
     *
     * @param to where it is afterwards
     * @param whenDone runs on the FX thread once it is there
     */
    public void move(Spot from, Spot to, Runnable whenDone) {
        move(from, (b, at) -> Optional.of(to), whenDone);
    }

    /** Moves a card a step on from where the step before takes it, though that may not be written yet. */
    public void step(Spot card, int across, int down) {
        move(card, (b, at) -> Cards.step(b, at, across, down), () -> {});
    }

    private void move(Spot card, BiFunction<Board, Spot, Optional<Spot>> to, Runnable whenDone) {
        var seen = board.get();
        UnaryOperator<Board> work = b -> FollowedCards.spot(seen, card, b)
                .flatMap(at -> to.apply(b, at).map(there -> Cards.moved(b, at, there)))
                .orElse(b);
        workspace.edit(now -> change(now, work), whenDone);
    }

    /** Marks and focus stay with their cards; where the one in focus is gone, the next is in its place. */
    private void follow(Board now) {
        var before = board.get();
        var at = focus.get();
        authors = Cards.authors(now);
        board.set(now);
        chosen.follow(before, now);
        if (at != null) FollowedCards.spot(before, at, now).ifPresent(focus::set);
        point();
    }

    /** Takes the focus to the last card of a column. */
    public void focusLast(int column) {
        var last = new Spot(column, count(column).getValue() - 1);
        if (Cards.at(board.get(), last).isPresent()) focus.set(last);
    }

    private void point() {
        var at = focus.get();
        show.set(new Show.Cards(id, alone.get(), at == null ? new Spot(0, 0) : at));
    }

    private void edit(UnaryOperator<Board> work) {
        workspace.edit(now -> change(now, work));
    }

    private Change change(Project now, UnaryOperator<Board> work) {
        return now.board(id).<Change>map(b -> new BoardEdited(work.apply(b))).orElse(Together.NOTHING);
    }
}
