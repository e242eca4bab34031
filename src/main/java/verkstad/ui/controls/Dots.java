package verkstad.ui.controls;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Dots that were put on something, as dots in rows of twenty; the number belongs beside them. */
public final class Dots extends VBox {
    private static final int ROW = 20;
    /** More are not counted by eye; the number says how many there are. */
    private static final int MOST = 60;

    /**
     * @param put how many are filled
     * @param of how many there are; those that are not put are hollow
     */
    public Dots(int put, int of) {
        getStyleClass().add("dots");
        for (int first = 0; first < Math.min(of, MOST); first += ROW) {
            var row = new HBox();
            row.getStyleClass().add("dots-row");
            for (int i = first; i < Math.min(Math.min(of, MOST), first + ROW); i++) {
                var dot = new Region();
                dot.getStyleClass().addAll("dot", i < put ? "dot-put" : "dot-left");
                row.getChildren().add(dot);
            }
            getChildren().add(row);
        }
        setMinWidth(USE_PREF_SIZE);
    }

    public Dots(int put) {
        this(put, put);
    }
}
