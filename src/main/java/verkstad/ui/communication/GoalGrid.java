package verkstad.ui.communication;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** One line of the table's grid: the number of the row, then the columns, each as wide as its share. */
final class GoalGrid extends GridPane {
    /** @param shares of the width, in percent: the number's first, then the columns' */
    GoalGrid(ObservableValue<List<Double>> shares) {
        getStyleClass().add("sheet-grid");
        for (int i = 0; i <= GoalColumn.count(); i++) {
            var column = new ColumnConstraints();
            column.setFillWidth(true);
            getColumnConstraints().add(column);
        }
        shares.subscribe(this::share);
    }

    private void share(List<Double> shares) {
        IntStream.range(0, shares.size())
                .forEach(i -> getColumnConstraints().get(i).setPercentWidth(shares.get(i)));
    }
}
