package verkstad.ui.controls;

import javafx.application.Platform;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A text area that is as high as its text, from a given number of rows on. Tab leaves it, as it leaves a field. */
public final class GrowingArea extends TextArea {
    private static final double SIDES = 28;
    private static final double ENDS = 16;
    private final Text ruler = new Text();
    private final int rows;

    public GrowingArea(int rows) {
        this.rows = rows;
        getStyleClass().add("growing-area");
        setWrapText(true);
        setPrefRowCount(rows);
        ruler.fontProperty().bind(fontProperty());
        textProperty().subscribe(text -> fit());
        widthProperty().subscribe(width -> fit());
        fontProperty().subscribe(font -> fit());
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    }

    /** An area for one paragraph: it wraps, and what is pasted into it loses its line ends. */
    public static GrowingArea paragraph() {
        var area = new GrowingArea(1);
        area.setTextFormatter(new TextFormatter<>(change -> {
            change.setText(change.getText().replaceAll("\\R", " "));
            return change;
        }));
        return area;
    }

    private void leave(KeyEvent key) {
        if (key.getCode() != KeyCode.TAB || key.isControlDown()) return;
        key.consume();
        requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }

    private void fit() {
        if (getWidth() <= 0) return;
        ruler.setWrappingWidth(getWidth() - SIDES);
        ruler.setText(getText()
                + "\n".repeat(Math.max(0, rows - 1 - (int) getText().lines().count())) + "x");
        double height = Math.ceil(ruler.getLayoutBounds().getHeight()) + ENDS;
        if (Math.abs(height - getPrefHeight()) > 1) {
            setMinHeight(height);
            setPrefHeight(height);
            Platform.runLater(this::requestLayout);
        }
    }
}
