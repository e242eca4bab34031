package verkstad.ui.projector;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import verkstad.ui.controls.CardsInView;
import verkstad.ui.controls.RowsInView;

/** The same in several sizes of type: the largest in which all of it is in view and whole; where none is, the last. */
final class LargestWhole extends Region {
    private final List<Region> views;

    /** @param views the largest first, at least one */
    LargestWhole(List<? extends Region> views) {
        this.views = List.copyOf(views);
        getChildren().addAll(views);
        setMinHeight(0);
    }

    @Override
    protected void layoutChildren() {
        var shown = views.stream().filter(this::isWhole).findFirst().orElse(views.getLast());
        for (var view : views) view.setVisible(view.equals(shown));
    }

    private boolean isWhole(Region view) {
        view.setVisible(true);
        view.resizeRelocate(0, 0, getWidth(), getHeight());
        view.layout();
        return isInView(view) && Roominess.isRoomy(view);
    }

    /** Whether no row and no card is left out. */
    private static boolean isInView(Node node) {
        if (!(node instanceof Parent parent)) return true;
        boolean leavesOut = parent instanceof RowsInView || parent instanceof CardsInView;
        return parent.getChildrenUnmodifiable().stream()
                .allMatch(child -> (child.isVisible() || !leavesOut) && isInView(child));
    }
}
