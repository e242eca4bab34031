package verkstad.ui.controls.reveal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.texts.Texts;
import verkstad.ui.controls.FirstThatFits;
import verkstad.ui.controls.RowsInView;

/** A table for the room: the risk to the left, figures in columns of one width each, a head above. */
final class RiskRows {
    /** How much room the rows take, the most first. */
    enum Size {
        AIRY,
        ROOMY,
        PLAIN,
        CLOSE,
        TIGHT;

        /** Whether a threat may take several lines. */
        boolean wraps() {
            return this != TIGHT;
        }
    }

    /** What a table shows of its risks. */
    interface Table<R> {
        List<R> risks();

        List<? extends Node> heads();

        String id(R risk);

        Node words(R risk, Size size);

        List<? extends Node> figures(R risk, Size size);
    }

    /** The widths of the id's column and of the figures', in shares of a hundred. */
    private final double id;

    private final double figure;
    private final int figures;
    private final HPos align;

    /** @param align where in their columns the figures stand */
    RiskRows(double id, int figures, double figure, HPos align) {
        this.align = align;
        this.id = id;
        this.figures = figures;
        this.figure = figure;
    }

    /** The head above the rows, as large as there is room for all of them. */
    <R> Region table(Table<R> of, Texts texts) {
        var tables = new ArrayList<Region>();
        for (var size : Size.values()) {
            var rows = of.risks().stream().map(r -> row(of, r, size)).toList();
            tables.add(size == Size.TIGHT ? part(head(of.heads()), rows, texts) : whole(head(of.heads()), rows));
        }
        return new FirstThatFits(tables);
    }

    private static Region whole(Node head, List<? extends Region> rows) {
        var table = new VBox(head);
        table.getChildren().addAll(rows);
        table.getStyleClass().add("reveal-table");
        return table;
    }

    /** As many whole rows as there is room for, and how many more there are. */
    private static Region part(Node head, List<? extends Region> rows, Texts texts) {
        var more = new Label();
        more.getStyleClass().add("reveal-lead");
        more.setMinHeight(Region.USE_PREF_SIZE);
        var list = new RowsInView(rows, 0, more, (first, last, all) -> texts.get("risk.reveal-more", all - last));
        VBox.setVgrow(list, Priority.ALWAYS);
        var table = new VBox(head, list, more);
        table.getStyleClass().add("reveal-table");
        return table;
    }

    private GridPane head(List<? extends Node> heads) {
        var head = grid();
        head.getStyleClass().add("reveal-table-head");
        for (int i = 0; i < heads.size(); i++) figure(head, heads.get(i), i, VPos.BOTTOM);
        return head;
    }

    private <R> GridPane row(Table<R> of, R risk, Size size) {
        var row = grid();
        row.getStyleClass().addAll("reveal-table-row", size.name().toLowerCase(Locale.ROOT));
        var name = new Label(of.id(risk));
        name.getStyleClass().add("reveal-id");
        GridPane.setValignment(name, VPos.TOP);
        row.add(name, 0, 0);
        row.add(of.words(risk, size), 1, 0);
        var figures = of.figures(risk, size);
        for (int i = 0; i < figures.size(); i++) figure(row, figures.get(i), i, VPos.CENTER);
        return row;
    }

    private void figure(GridPane row, Node figure, int place, VPos valign) {
        GridPane.setHalignment(figure, align);
        GridPane.setValignment(figure, valign);
        row.add(figure, place + 2, 0);
    }

    private GridPane grid() {
        var grid = new GridPane();
        grid.getColumnConstraints().addAll(column(id), column(100 - id - figures * figure));
        for (int i = 0; i < figures; i++) grid.getColumnConstraints().add(column(figure));
        return grid;
    }

    private static ColumnConstraints column(double share) {
        var column = new ColumnConstraints();
        column.setPercentWidth(share);
        return column;
    }
}
