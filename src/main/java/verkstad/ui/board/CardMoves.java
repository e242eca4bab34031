package verkstad.ui.board;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import verkstad.ui.board.BoardViewModel.Spot;

/** Moves cards within and between columns, by mouse on their grip and by keys. */
final class CardMoves {
    private final BoardViewModel model;
    private final Pane columns;

    CardMoves(BoardViewModel model, Pane columns) {
        this.model = model;
        this.columns = columns;
    }

    /** What a card is dragged by. */
    Node grip(Spot from, String help) {
        var grip = new Label("⠿");
        grip.getStyleClass().add("grip");
        grip.setAccessibleText(help);
        grip.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            grip.getParent().setViewOrder(-1);
            grip.getParent().getStyleClass().add("dragged");
            event.consume();
        });
        grip.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            grip.getParent().setViewOrder(0);
            grip.getParent().getStyleClass().remove("dragged");
            var to = spot(from, event.getSceneX(), event.getSceneY());
            if (to != null && !to.equals(from)) model.move(from, to, () -> {});
            event.consume();
        });
        return grip;
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
