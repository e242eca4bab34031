package verkstad.ui.controls;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/** A line of a list, as high as its wrapped words and as wide as the list; only those in view are built. */
public abstract class WrappedCell<T> extends ListCell<T> {
    /** What a scroll bar takes, in pixels, with one to spare. */
    private static final double BAR = 9;

    private boolean following;
    private boolean leavesBarFree;

    /** Leaves a scroll bar's room free where there is none too: a line is then as wide as it was measured. */
    protected final void leaveBarFree() {
        leavesBarFree = true;
    }

    /** A list that is made wider or narrower breaks the words anew. */
    @Override
    public void updateIndex(int index) {
        if (!following) {
            following = true;
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            listViewProperty().flatMap(ListView::widthProperty).subscribe(width -> requestLayout());
        }
        super.updateIndex(index);
    }

    /** Never wider than the list. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        var graphic = getGraphic();
        var list = getListView();
        if (graphic == null || list == null) return super.computePrefHeight(width);
        return Math.ceil(graphic.prefHeight(inner(list))) + snappedTopInset() + snappedBottomInset();
    }

    /**
     * Once, at its own width: a skin's first width and then a narrower one would break all words anew each time. From
     * the top: a line that is not as high yet as its words begins where it will.
     */
    @Override
    protected void layoutChildren() {
        var graphic = getGraphic();
        var list = getListView();
        if (graphic == null || list == null) return;
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        layoutInArea(
                graphic,
                snappedLeftInset(),
                snappedTopInset(),
                leavesBarFree ? Math.min(width, inner(list)) : width,
                height,
                0,
                HPos.LEFT,
                VPos.TOP);
    }

    private double inner(ListView<?> list) {
        double sides = snappedLeftInset() + snappedRightInset() + BAR;
        double frame = list.snappedLeftInset() + list.snappedRightInset();
        return Math.max(1, list.getWidth() - frame - sides);
    }
}
