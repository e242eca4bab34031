package verkstad.ui.controls;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Dots that were put on something, as dots; the number belongs beside them. */
public final class Dots extends FlowPane {
    /** More are not counted by eye; the number says how many there are. */
    private static final int MOST = 60;

    /**
     * @param put how many are filled
     * @param of how many there are; those that are not put are hollow
     */
    public Dots(int put, int of) {
        getStyleClass().add("dots");
        for (int i = 0; i < Math.min(of, MOST); i++) {
            var dot = new Region();
            dot.getStyleClass().addAll("dot", i < put ? "dot-put" : "dot-left");
            getChildren().add(dot);
        }
    }

    public Dots(int put) {
        this(put, put);
    }
}
