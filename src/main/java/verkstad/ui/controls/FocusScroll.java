package verkstad.ui.controls;

import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A column that scrolls, and follows the focus so that what is typed into is in sight. */
public final class FocusScroll extends ScrollPane {
    private static final double AIR = 12;
    /** What the scroll bar takes. */
    private static final double BAR = 16;
    /** Two rows of fields. */
    private static final double LOWEST = 84;

    private final Region column;

    public FocusScroll(Region column) {
        super(column);
        this.column = column;
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::follow);
    }

    /** What fills the room there is, and is scrolled either way only where that is too small for it. */
    public static FocusScroll filled(Region page) {
        var scroll = new FocusScroll(page);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
        return scroll;
    }

    /** As high as the rows in it, or lower where there is no room for them all: what stands under them follows. */
    public static FocusScroll list(Region rows) {
        var scroll = new FocusScroll(rows);
        scroll.minHeightProperty().bind(Bindings.min(LOWEST, rows.heightProperty()));
        return scroll;
    }

    /** As wide as the column needs: what stands around can scroll it, but nothing is out of reach. */
    @Override
    protected double computeMinWidth(double height) {
        return getHbarPolicy() == ScrollBarPolicy.NEVER
                ? column.minWidth(-1) + BAR + snappedLeftInset() + snappedRightInset()
                : super.computeMinWidth(height);
    }

    private void follow(@Nullable Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.equals(column)) reveal(owner);
        }
    }

    private void reveal(@Nullable Node owner) {
        if (owner == null) return;
        var place = column.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        sideways(place);
        double seen = getViewportBounds().getHeight();
        double hidden = column.getHeight() - seen;
        double top = getVvalue() * hidden;
        if (hidden <= 0 || place.getHeight() > seen) return;
        if (place.getMinY() < top) setVvalue(Math.max(0, place.getMinY() - AIR) / hidden);
        if (place.getMaxY() > top + seen) setVvalue(Math.min(1, (place.getMaxY() + AIR - seen) / hidden));
    }

    private void sideways(Bounds place) {
        double seen = getViewportBounds().getWidth();
        double hidden = column.getWidth() - seen;
        double left = getHvalue() * hidden;
        if (hidden <= 0 || place.getWidth() > seen) return;
        if (place.getMinX() < left) setHvalue(Math.max(0, place.getMinX() - AIR) / hidden);
        if (place.getMaxX() > left + seen) setHvalue(Math.min(1, (place.getMaxX() + AIR - seen) / hidden));
    }
}
