package verkstad.ui.projector;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import verkstad.projector.Slide;
import verkstad.texts.Texts;

/** Provisional. */
final class WallSlide {
    private WallSlide() {}

    static Parent of(Slide.Wall slide, Texts texts) {
        return new StackPane(new Label(texts.get("projector.title") + slide));
    }
}
