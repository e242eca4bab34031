package verkstad.ui.board;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import verkstad.model.board.Board;
import verkstad.model.board.FollowedCards;
import verkstad.model.board.Spot;
import verkstad.texts.Texts;
import verkstad.ui.board.BoardView.Doing;

/** Moves cards within and between columns, by mouse and by keys. */
final class CardMoves {
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
    /** So near the end of a column, or of the board, in pixels, a dragged card makes it scroll. */
    private static final double EDGE = 36;

    private final BoardViewModel model;
    private final Texts texts;
    private final Pane columns;
    private final ScrollPane scroll;
    private List<Doing> doing = List.of();
    private @Nullable Held held;
    private boolean moving;
    private @Nullable CardCell above;

    /** A card that the mouse holds, from where it lay on the board as it was then. */
    private record Held(Board seen, Spot from, Node card) {
        Optional<Spot> on(Board now) {
            return FollowedCards.spot(seen, from, now);
        }
    }

    /** @param scroll what shows the columns, or as many as there is room for */
    CardMoves(BoardViewModel model, Texts texts, Pane columns, ScrollPane scroll) {
        this.model = model;
        this.texts = texts;
        this.columns = columns;
        this.scroll = scroll;
        columns.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        columns.addEventFilter(MouseEvent.MOUSE_RELEASED, this::dropped);
    }

    /** What single keys do with the card in focus. */
    List<Doing> doing() {
        return doing;
    }

    void setDoing(List<Doing> doing) {
        this.doing = doing;
    }

    /** What a card is dragged by, with the mouse or a finger. */
    Node grip(CardCell cell, ColumnView column) {
        var grip = new Label("⠿");
        grip.getStyleClass().add("grip");
        grip.setAccessibleText(texts.get("board.drag"));
        grip.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> hold(cell, column));
        return grip;
    }

    /** Lets a card be dragged by its words, too; a finger there scrolls. */
    void letDrag(Node words, CardCell cell, ColumnView column) {
        words.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            if (press.getButton() == MouseButton.PRIMARY && !press.isSynthesized()) hold(cell, column);
        });
    }

    private void hold(CardCell cell, ColumnView column) {
        if (cell.place() < 0 || column.isClosed()) return;
        held = new Held(model.board().get(), column.spot(cell.place()), cell);
        moving = false;
    }

    private void dragged(MouseEvent event) {
        if (held == null) return;
        moving = true;
        held.card().pseudoClassStateChanged(DRAGGED, true);
        sideways(event.getSceneX());
        views().filter(c -> isOver(c, event))
                .findFirst()
                .ifPresentOrElse(c -> over(c, event.getSceneY()), this::unpoint);
        event.consume();
    }

    private void over(ColumnView column, double y) {
        var bounds = column.localToScene(column.getLayoutBounds());
        if (y < bounds.getMinY() + EDGE * 2) column.scroll(-EDGE / 2);
        if (y > bounds.getMaxY() - EDGE * 2) column.scroll(EDGE / 2);
        point(column, y);
    }

    /** Brings columns into sight that there is no room for, where the mouse is near the end of those that are. */
    private void sideways(double x) {
        double hidden = columns.getWidth() - scroll.getViewportBounds().getWidth();
        if (hidden <= 0) return;
        var seen = scroll.localToScene(scroll.getLayoutBounds());
        double by = x < seen.getMinX() + EDGE ? -EDGE / 2 : x > seen.getMaxX() - EDGE ? EDGE / 2 : 0;
        scroll.setHvalue(Math.clamp(scroll.getHvalue() + by / hidden, 0, 1));
    }

    /** Shows where the card would come to lie: below this one. */
    private void point(ColumnView column, double y) {
        var cells = column.cells();
        int before = above(cells, y);
        var now = before == 0 ? null : cells.get(before - 1);
        if (now == above) return;
        unpoint();
        above = now;
        if (now != null) now.pseudoClassStateChanged(BELOW, true);
    }

    private void unpoint() {
        if (above != null) above.pseudoClassStateChanged(BELOW, false);
        above = null;
    }

    private void dropped(MouseEvent event) {
        var card = held;
        held = null;
        unpoint();
        if (card == null || !moving) return;
        card.card().pseudoClassStateChanged(DRAGGED, false);
        card.on(model.board().get()).ifPresent(from -> drop(from, spot(from, event)));
        event.consume();
    }

    private void drop(Spot from, @Nullable Spot to) {
        if (to != null && !to.equals(from)) model.move(from, to, () -> focus(to));
    }

    /** Moves the card in focus; the focus goes with it. */
    void move(ColumnView column, int across, int down) {
        var from = model.focus().get();
        if (from == null || from.column() != column.place() || column.isClosed()) return;
        model.step(from, across, down);
    }

    /** Keeps the keyboard with the card in focus where that has come into another column. */
    void follow(@Nullable Spot was, @Nullable Spot now) {
        if (was == null || now == null || was.column() == now.column()) return;
        if (views().anyMatch(c -> c.place() == was.column() && c.hasKeyboard())) focus(now);
    }

    /** Takes the focus to the column beside. */
    void beside(ColumnView column, int by) {
        var from = model.focus().get();
        views().filter(c -> c.place() == column.place() + by)
                .findFirst()
                .ifPresent(c -> c.focusCard(from == null ? 0 : from.card()));
    }

    /** Takes the focus back to the card that was worked on last. */
    void back() {
        var at = model.focus().get();
        if (at != null) focus(at);
    }

    /** Takes the focus to a card. */
    void focus(Spot spot) {
        views().filter(c -> c.place() == spot.column()).findFirst().ifPresent(c -> c.focusCard(spot.card()));
    }

    /** Where a card is dropped: before the first card whose middle is below the mouse. */
    private @Nullable Spot spot(Spot from, MouseEvent event) {
        var column = views().filter(c -> isOver(c, event)).findFirst().orElse(null);
        if (column == null) return null;
        var cells = column.cells();
        int first = cells.isEmpty() ? 0 : cells.getFirst().place();
        int above = first + above(cells, event.getSceneY());
        boolean own = column.place() == from.column() && above > from.card();
        return new Spot(column.place(), own ? above - 1 : above);
    }

    /** How many of the cards in view have their middle above. */
    private static int above(List<CardCell> cells, double y) {
        return (int) cells.stream()
                .filter(card -> card.localToScene(card.getLayoutBounds()).getCenterY() < y)
                .count();
    }

    private boolean isOver(ColumnView column, MouseEvent event) {
        return Stream.of(column, scroll)
                .allMatch(seen ->
                        seen.localToScene(seen.getLayoutBounds()).contains(event.getSceneX(), event.getSceneY()));
    }

    /** The columns, from the left. */
    Stream<ColumnView> views() {
        return columns.getChildren().stream()
                .filter(ColumnView.class::isInstance)
                .map(ColumnView.class::cast);
    }
}
