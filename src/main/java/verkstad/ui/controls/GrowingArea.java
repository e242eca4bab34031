package verkstad.ui.controls;

import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A text area that is as high as its text, from a given number of rows on. Tab leaves it, as it leaves a field. */
public final class GrowingArea extends TextArea {
    /** What the text takes beside and above what the ruler says, within the padding around it. */
    private static final double BESIDE = 4;

    private static final double ABOVE = 2;
    private final Text ruler = new Text();
    private final int rows;
    private final int most;
    private Insets around = Insets.EMPTY;
    private double highest = Double.MAX_VALUE;

    public GrowingArea(int rows) {
        this(rows, Integer.MAX_VALUE);
    }

    /** @param most what takes more rows than this scrolls */
    public GrowingArea(int rows, int most) {
        this.rows = rows;
        this.most = most;
        getStyleClass().add("growing-area");
        setWrapText(true);
        setPrefRowCount(rows);
        ruler.fontProperty().bind(fontProperty());
        textProperty().subscribe(text -> fit());
        widthProperty().subscribe(width -> fit());
        fontProperty().subscribe(font -> fit());
        skinProperty().subscribe(skin -> follow());
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    }

    /** An area for one paragraph: it wraps, Enter adds nothing, and what is pasted into it loses its line ends. */
    public static GrowingArea paragraph() {
        var area = new GrowingArea(1);
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) key.consume();
        });
        area.setTextFormatter(new TextFormatter<>(change -> {
            change.setText(change.getText().replaceAll("\\R", " "));
            return change;
        }));
        return area;
    }

    /** Grows no higher than this, in pixels; a longer text is scrolled, with what is being written in sight. */
    public void keepWithin(double highest) {
        this.highest = highest;
        fit();
    }

    /** Keeps to the padding that the style sheet puts around the text. */
    private void follow() {
        if (!(lookup(".scroll-pane") instanceof ScrollPane pane) || !(pane.getContent() instanceof Region text)) return;
        text.insetsProperty().subscribe(insets -> {
            around = insets;
            fit();
        });
    }

    private void leave(KeyEvent key) {
        if (key.getCode() != KeyCode.TAB || key.isControlDown()) return;
        key.consume();
        requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }

    private void fit() {
        if (getWidth() <= 0) return;
        ruler.setWrappingWidth(getWidth() - around.getLeft() - around.getRight() - BESIDE);
        var text = getText()
                + "\n".repeat(Math.max(0, rows - 1 - (int) getText().lines().count()));
        // A line that nothing stands on yet counts as well.
        ruler.setText(text.isEmpty() || text.endsWith("\n") ? text + "x" : text);
        double lines = Math.ceil(ruler.getLayoutBounds().getHeight());
        if (most < Integer.MAX_VALUE) {
            ruler.setText("x" + "\nx".repeat(most - 1));
            lines = Math.min(lines, Math.ceil(ruler.getLayoutBounds().getHeight()));
        }
        double height = Math.min(highest, lines + around.getTop() + around.getBottom() + ABOVE);
        if (Math.abs(height - getPrefHeight()) > 1) {
            setMinHeight(height);
            setPrefHeight(height);
            Platform.runLater(this::requestLayout);
        }
    }
}
