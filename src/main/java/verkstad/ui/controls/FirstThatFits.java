package verkstad.ui.controls;

import java.util.List;
import javafx.scene.layout.Region;

/**
 * Of several views of the same thing, the first that has room; where none has, the last. For type on the projector,
 * which is as large as the text lets it be.
 */
public final class FirstThatFits extends Region {
    private final List<Region> views;

    /** @param views the largest first, at least one */
    public FirstThatFits(List<? extends Region> views) {
        this.views = List.copyOf(views);
        getChildren().addAll(views);
        setMinHeight(0);
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
