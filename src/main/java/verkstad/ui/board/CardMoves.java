package verkstad.ui.board;

import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import verkstad.ui.board.BoardViewModel.Spot;

/** Moves cards within and between columns, by mouse on their grip and by keys. */
final class CardMoves {
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    private final BoardViewModel model;
    private final Pane columns;
    private @Nullable Held held;

    /** A card that the mouse has by its grip. */
    private record Held(Spot from, Node card) {}

    CardMoves(BoardViewModel model, Pane columns) {
        this.model = model;
        this.columns = columns;
        columns.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        columns.addEventFilter(MouseEvent.MOUSE_RELEASED, this::dropped);
    }

    /** What a card is dragged by. */
    Node grip(Spot from, String help) {
        var grip = new Label("⠿");
        grip.getStyleClass().add("grip");
        grip.setAccessibleText(help);
        grip.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> held = new Held(from, grip.getParent()));
        return grip;
    }

    private void dragged(MouseEvent event) {
        if (held == null) return;
        held.card().pseudoClassStateChanged(DRAGGED, true);
        event.consume();
    }

    private void dropped(MouseEvent event) {
        var card = held;
        held = null;
        if (card == null) return;
        card.card().pseudoClassStateChanged(DRAGGED, false);
        var to = spot(card.from(), event.getSceneX(), event.getSceneY());
        if (to != null && !to.equals(card.from())) model.move(card.from(), to, () -> {});
        event.consume();
    }

    /** Moves a card into the column beside, and the focus with it. */
    void across(Spot from, int by) {
        var to = model.step(from, by, 0);
        if (to == null) return;
        model.move(
                from,
                to,
                () -> views().filter(c -> c.place() == to.column()).findFirst().ifPresent(c -> c.focusCard(to.card())));
    }

    /** Where a card is dropped: before the first card whose middle is below the mouse. */
    private @Nullable Spot spot(Spot from, double x, double y) {
        var column = views().filter(c -> c.localToScene(c.getLayoutBounds())
                        .contains(x, c.localToScene(1, 1).getY()))
                .findFirst()
                .orElse(null);
        if (column == null) return null;
        int above = (int) column.cardNodes().stream()
                .filter(card -> card.localToScene(card.getLayoutBounds()).getCenterY() < y)
                .count();
        boolean own = column.place() == from.column() && above > from.card();
        return new Spot(column.place(), own ? above - 1 : above);
    }

    private Stream<ColumnView> views() {
        return columns.getChildren().stream()
                .filter(ColumnView.class::isInstance)
                .map(ColumnView.class::cast);
    }
}
