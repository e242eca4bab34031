package verkstad.ui.controls;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A column that scrolls, and follows the focus so that what is typed into is in sight. */
public final class FocusScroll extends ScrollPane {
    private static final double AIR = 12;
    private final Region column;

    public FocusScroll(Region column) {
        super(column);
        this.column = column;
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::follow);
    }

    private void follow(@Nullable Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.equals(column)) reveal(owner);
        }
    }

    private void reveal(@Nullable Node owner) {
        if (owner == null) return;
        var place = column.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        double seen = getViewportBounds().getHeight();
        double hidden = column.getHeight() - seen;
        double top = getVvalue() * hidden;
        if (hidden <= 0 || place.getHeight() > seen) return;
        if (place.getMinY() < top) setVvalue(Math.max(0, place.getMinY() - AIR) / hidden);
        if (place.getMaxY() > top + seen) setVvalue(Math.min(1, (place.getMaxY() + AIR - seen) / hidden));
    }
}
