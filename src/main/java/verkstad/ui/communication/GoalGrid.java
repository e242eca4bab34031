package verkstad.ui.communication;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import verkstad.texts.Texts;

/** One line of the table's grid: the number of the row, then the columns, each as wide as its share. */
final class GoalGrid extends GridPane {
    GoalGrid() {
        getStyleClass().add("sheet-grid");
        addColumn(GoalColumn.NUMBER_WIDTH);
        for (var column : GoalColumn.values()) addColumn(column.width());
    }

    /** The names of the columns. */
    static GoalGrid header(Texts texts) {
        var header = new GoalGrid();
        header.getStyleClass().add("sheet-header");
        for (var column : GoalColumn.values()) {
            var name = new Label(texts.word("communication.column", column));
            name.getStyleClass().add("caption");
            header.add(name, column.place() + 1, 0);
        }
        return header;
    }

    private void addColumn(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setFillWidth(true);
        getColumnConstraints().add(column);
    }
}
