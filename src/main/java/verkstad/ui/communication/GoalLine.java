package verkstad.ui.communication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import verkstad.model.communication.GoalStatus;
import verkstad.texts.Texts;
import verkstad.ui.communication.Line.Heading;
import verkstad.ui.communication.Line.Row;
import verkstad.ui.controls.WrappedCell;

/** A line of the table: a goal with its cells, or the heading of a group. */
final class GoalLine extends WrappedCell<Line> {
    private static final PseudoClass WORKED = PseudoClass.getPseudoClass("worked");
    private static final PseudoClass DROPPED = PseudoClass.getPseudoClass("dropped");

    private final GoalTableViewModel table;
    private final Texts texts;
    private final Runnable write;
    private final GoalGrid grid;
    private final Label number = new Label();
    private final Label heading = new Label();
    private final List<GoalCell> cells = new ArrayList<>();

    /**
     * @param shares of the width that the columns have
     * @param write begins writing in the cell in focus
     */
    GoalLine(GoalTableViewModel table, Texts texts, ObservableValue<List<Double>> shares, Runnable write) {
        grid = new GoalGrid(shares);
        this.table = table;
        this.texts = texts;
        this.write = write;
        getStyleClass().add("sheet-line");
        heading.getStyleClass().add("headline2");
        number.getStyleClass().add("sheet-number");
        grid.add(number, 0, 0);
        GridPane.setValignment(number, VPos.TOP);
        for (var column : GoalColumn.values()) {
            var cell = new GoalCell(column, table.cells(), texts);
            GridPane.setVgrow(cell, Priority.ALWAYS);
            cells.add(cell);
            grid.add(cell, column.place() + 1, 0);
            cell.setOnMousePressed(event -> pressed(event, column.place()));
            cell.setOnDragDetected(event -> cell.startFullDrag());
            cell.addEventHandler(MouseDragEvent.MOUSE_DRAG_ENTERED, event -> extend(column.place()));
        }
        table.selection().subscribe(now -> mark());
    }

    /** The cell of a column; empty where this line has none. */
    Optional<GoalCell> cell(int column) {
        return getItem() instanceof Row ? Optional.of(cells.get(column)) : Optional.empty();
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(DROPPED, false);
        switch (empty ? null : line) {
            case null -> setGraphic(null);
            case Heading h -> {
                var name = h.name() == null
                        ? texts.word("communication.nobody", table.grouping().get())
                        : h.name();
                heading.setText(texts.get("communication.group", name, h.count()));
                setGraphic(heading);
            }
            case Row r -> {
                number.setText(r.isNew() ? "" : String.valueOf(r.place() + 1));
                cells.forEach(cell -> cell.show(r));
                boolean dropped = r.goal().status() == GoalStatus.DROPPED;
                pseudoClassStateChanged(DROPPED, dropped);
                setGraphic(grid);
            }
        }
        mark();
    }

    private void mark() {
        var now = table.selection().get();
        boolean worked = getItem() instanceof Row && getIndex() == now.line();
        pseudoClassStateChanged(WORKED, worked);
        for (var cell : cells) {
            int column = cell.column().place();
            cell.mark(
                    getItem() instanceof Row && now.isFocus(getIndex(), column),
                    getItem() instanceof Row && now.holds(getIndex(), column));
        }
        setAccessibleText(worked ? cells.get(now.column()).spoken() : heading.getText());
    }

    private void pressed(MouseEvent event, int column) {
        getListView().requestFocus();
        boolean held = event.getButton() == MouseButton.SECONDARY
                && table.selection().get().holds(getIndex(), column);
        if (event.isShiftDown()) extend(column);
        else if (!held) table.select(Selection.at(getIndex(), column));
        if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) write.run();
        event.consume();
    }

    private void extend(int column) {
        if (getItem() instanceof Row) table.select(table.selection().get().to(getIndex(), column));
    }
}
