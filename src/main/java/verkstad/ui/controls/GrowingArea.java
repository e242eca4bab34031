package verkstad.ui.controls;

import javafx.application.Platform;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/** A text area that is as high as its text, from a given number of rows on. */
public final class GrowingArea extends TextArea {
    private static final double FRAME = 22;
    private final Text ruler = new Text();
    private final int rows;

    public GrowingArea(int rows) {
        this.rows = rows;
        setWrapText(true);
        setPrefRowCount(rows);
        ruler.fontProperty().bind(fontProperty());
        textProperty().subscribe(text -> fit());
        widthProperty().subscribe(width -> fit());
        fontProperty().subscribe(font -> fit());
    }

    private void fit() {
        if (getWidth() <= 0) return;
        ruler.setWrappingWidth(getWidth() - FRAME);
        ruler.setText(getText()
                + "\n".repeat(Math.max(0, rows - 1 - (int) getText().lines().count())) + "x");
        double height = Math.ceil(ruler.getLayoutBounds().getHeight()) + FRAME;
        if (Math.abs(height - getPrefHeight()) > 1) {
            setMinHeight(height);
            setPrefHeight(height);
            Platform.runLater(this::requestLayout);
        }
    }
}
