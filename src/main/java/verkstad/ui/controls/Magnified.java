package verkstad.ui.controls;

import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** A screen made for a laptop of 1366 × 768, drawn larger where there is room for it; never smaller. */
public final class Magnified extends Region {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private final Parent screen;
    private final Scale scale = new Scale();

    public Magnified(Parent screen) {
        this.screen = screen;
        screen.getTransforms().add(scale);
        getChildren().add(screen);
    }

    @Override
    protected void layoutChildren() {
        double larger = Math.max(1, Math.min(getWidth() / WIDTH, getHeight() / HEIGHT));
        scale.setX(larger);
        scale.setY(larger);
        screen.resizeRelocate(0, 0, getWidth() / larger, getHeight() / larger);
    }
}
