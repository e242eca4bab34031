package verkstad.ui.communication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The names of the columns; shares the table's width among these, for itself and for the lines under it. */
final class GoalHeader extends HBox {
    /** Of the table's width: what is longer than this is broken anyway, and no column is made wider for it. */
    private static final double WIDEST = 0.26;

    /** On the screen each letter begins on a whole dot, and each column too; in pixels. */
    private static final double HAIR = 3;

    private final ObservableValue<Number> none = new SimpleDoubleProperty();

    private final ObservableList<Line> lines;
    private final GoalCells cells;
    private final BooleanSupplier writing;
    private final ReadOnlyObjectWrapper<List<Double>> shares = new ReadOnlyObjectWrapper<>(percent(GoalColumn.USUAL));
    private final List<Label> names = new ArrayList<>();
    private final Label words = dressed("sheet-words");
    private final Label thought = dressed("sheet-thought");
    private final Label number = dressed("sheet-number");
    private final VBox cell = new VBox(words, thought, number);
    private final GoalGrid grid = new GoalGrid(shares);
    private final Region bar = new Region();
    private GoalRuler ruler;
    private boolean stale = true;
    private double shared;

    /** @param writing tells that a cell is being written in: then the columns stay as they are */
    GoalHeader(ObservableList<Line> lines, GoalCells cells, BooleanSupplier writing) {
        this.lines = lines;
        this.cells = cells;
        this.writing = writing;
        ruler = new GoalRuler(cells, words.getFont(), thought.getFont());
        for (var column : GoalColumn.values()) {
            var name = new Label(cells.texts().word("communication.column", column));
            name.getStyleClass().add("caption");
            name.setMinWidth(USE_PREF_SIZE);
            names.add(name);
            grid.add(name, column.place() + 1, 0);
        }
        cell.getStyleClass().add("sheet-cell");
        cell.setManaged(false);
        HBox.setHgrow(grid, Priority.ALWAYS);
        bar.setMinWidth(USE_PREF_SIZE);
        bar.setPrefWidth(0);
        getStyleClass().add("sheet-header");
        getChildren().addAll(grid, bar, cell);
        InvalidationListener anew = changed -> fit();
        lines.addListener(anew);
        cell.insetsProperty().addListener(anew);
        number.insetsProperty().addListener(anew);
        for (var label : List.of(words, thought, number, names.getFirst()))
            label.fontProperty().addListener(font -> measureAnew());
    }

    /** The columns' shares of the width, in percent, after that of the row's number. */
    ObservableValue<List<Double>> shares() {
        return shares;
    }

    /** Leaves the room over the scroll bar of the lines empty, so that each name stands over its column. */
    void over(ListView<Line> list) {
        list.skinProperty().subscribe(skin -> {
            for (Node node : list.lookupAll(".scroll-bar")) {
                if (!(node instanceof ScrollBar scroll) || scroll.getOrientation() != Orientation.VERTICAL) continue;
                ObservableValue<Number> wide = scroll.widthProperty();
                bar.prefWidthProperty().bind(scroll.visibleProperty().flatMap(shown -> shown ? wide : none));
            }
        });
    }

    /** Shares the width anew. */
    void fit() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double room = grid.getWidth();
        if (room <= 0 || writing.getAsBoolean() || (!stale && room == shared)) return;
        stale = false;
        shared = room;
        shares.set(percent(ColumnWidths.of(room, GoalColumn.USUAL, least(), wanted(room))));
    }

    private void measureAnew() {
        ruler = new GoalRuler(cells, words.getFont(), thought.getFont());
        fit();
    }

    private double[] least() {
        double sides = sides(cell) + HAIR;
        double places = GoalRuler.width(String.valueOf(lines.size()), number.getFont()) + sides(number) + HAIR;
        return numberAnd(
                places, column -> Math.max(names.get(column.place()).prefWidth(-1), ruler.own(column) + sides));
    }

    private double[] wanted(double room) {
        double sides = sides(cell) + HAIR;
        return numberAnd(0, column -> ruler.written(column, lines.stream(), room * WIDEST) + sides);
    }

    private static double[] numberAnd(double number, ToDoubleFunction<GoalColumn> width) {
        return DoubleStream.concat(
                        DoubleStream.of(number),
                        Arrays.stream(GoalColumn.values()).mapToDouble(width))
                .toArray();
    }

    /** Never more than there is, even where the columns together need it. */
    private static List<Double> percent(double[] widths) {
        double all = Arrays.stream(widths).sum();
        return IntStream.range(0, widths.length)
                .mapToObj(i -> widths[i] / all * 100)
                .toList();
    }

    private static double sides(Region region) {
        return region.snappedLeftInset() + region.snappedRightInset();
    }

    private static Label dressed(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        return label;
    }
}
