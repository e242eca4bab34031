package verkstad.ui.risk;

import java.math.BigDecimal;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.texts.Texts;
import verkstad.ui.controls.ScoreBadge;
import verkstad.ui.risk.RegisterViewModel.Line;
import verkstad.ui.risk.RegisterViewModel.Row;

/** The register as a table; it is edited beside it. */
final class RegisterTable extends TableView<Row> {
    /** In the narrowest window the longest names of the columns are whole. */
    private static final double HEADED = 110;

    private static final double LEAST = 88;

    private final Texts texts;

    RegisterTable(RegisterViewModel model, Texts texts) {
        super(model.rows());
        this.texts = texts;
        setId("register");
        setAccessibleText(texts.get("risk.title"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getStyleClass().add("register");
        var empty = new Label();
        empty.textProperty()
                .bind(model.counts()
                        .map(c -> c.getOrDefault(RegisterFilter.ALL, 0) == 0 ? "risk.empty" : "risk.nothing-found")
                        .map(texts::get));
        empty.getStyleClass().add("empty");
        empty.setWrapText(true);
        setPlaceholder(empty);
        addColumn("risk.id", 52, line -> label(line.risk().id(), "strong"));
        addColumn("risk.threat", 260, this::threat).setMinWidth(LEAST);
        addColumn("risk.vulnerability", 210, line -> wrapped(line.risk().vulnerability()))
                .setMinWidth(HEADED);
        addColumn("risk.consequence", 210, line -> wrapped(line.risk().consequence()))
                .setMinWidth(HEADED);
        addColumn("risk.s", 44, line -> number(line, line.result().likelihood()))
                .getStyleClass()
                .add("figure");
        addColumn("risk.k", 44, line -> number(line, line.result().impact()))
                .getStyleClass()
                .add("figure");
        addColumn("risk.r", 64, this::badge).getStyleClass().add("figure");
        addColumn("risk.measure", 190, line -> new MeasureChips(line, texts)).setMinWidth(LEAST);
    }

    private TableColumn<Row, Line> addColumn(String key, double width, Function<Line, Node> cell) {
        var column = new TableColumn<Row, Line>(texts.get(key));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        if (width < 100) {
            column.setMinWidth(width);
            column.setMaxWidth(width);
        }
        column.setCellValueFactory(row -> row.getValue().line());
        column.setCellFactory(c -> new NodeCell(cell));
        getColumns().add(column);
        return column;
    }

    /** What threatens, and under it who owns it. */
    private Node threat(Line line) {
        var threat = wrapped(line.risk().threat());
        var owner = line.risk().owner();
        if (owner == null) return threat;
        var owned = label(texts.get("risk.owned-by", owner), "caption");
        owned.setWrapText(true);
        owned.setMinHeight(USE_PREF_SIZE);
        return new VBox(threat, owned);
    }

    private Node badge(Line line) {
        if (line.risk().isIssue()) return new Label();
        return new ScoreBadge(line.result().score(), line.result().demand().isDemanded(), texts)
                .atMost(line.result().atMost(), texts);
    }

    private Node number(Line line, @Nullable BigDecimal number) {
        if (number == null) return label("", "figure");
        var words = texts.number(number);
        return label(line.result().atMost() ? texts.get("risk.at-most", words) : words, "figure");
    }

    private static Label label(@Nullable String text, String style) {
        var label = new Label(text == null ? "" : text);
        label.getStyleClass().add(style);
        return label;
    }

    private static Label wrapped(@Nullable String text) {
        var label = label(text, "cell-text");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** A cell as high as its wrapped text. */
    private static final class NodeCell extends TableCell<Row, Line> {
        private final Function<Line, Node> view;

        NodeCell(Function<Line, Node> view) {
            this.view = view;
            setAlignment(Pos.TOP_LEFT);
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : view.apply(line));
        }

        @Override
        protected double computePrefHeight(double width) {
            double inner = getTableColumn() == null ? width : getTableColumn().getWidth();
            var graphic = getGraphic();
            if (graphic == null) return super.computePrefHeight(width);
            double sides = snappedLeftInset() + snappedRightInset();
            return graphic.prefHeight(inner - sides) + snappedTopInset() + snappedBottomInset();
        }
    }
}
