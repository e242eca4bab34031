package verkstad.ui.controls;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Of several views of the same thing, the first that has room; where none has, the last. For type on the projector,
 * which is as large as the text lets it be.
 */
public final class FirstThatFits extends Region {
    private final List<Region> views;
    private boolean whole;

    /** @param views the largest first, at least one */
    public FirstThatFits(List<? extends Region> views) {
        this.views = List.copyOf(views);
        getChildren().addAll(views);
        setMinHeight(0);
    }

    /** Never lower than its last view: what stands around it scrolls. */
    public FirstThatFits whole() {
        whole = true;
        setMinHeight(USE_COMPUTED_SIZE);
        return this;
    }

    @Override
    public @Nullable Orientation getContentBias() {
        return whole ? Orientation.HORIZONTAL : null;
    }

    @Override
    protected double computeMinHeight(double width) {
        return views.getLast().minHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return views.getFirst().prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var shown = views.stream()
                .filter(view -> view.prefHeight(getWidth()) <= getHeight())
                .findFirst()
                .orElse(views.getLast());
        for (var view : views) {
            view.setVisible(view.equals(shown));
            view.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
