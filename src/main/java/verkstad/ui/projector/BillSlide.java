package verkstad.ui.projector;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import verkstad.projector.Slide;
import verkstad.texts.Texts;

/** Provisional. */
final class BillSlide {
    private BillSlide() {}

    static Parent of(Slide.OneBill slide, Texts texts) {
        return new StackPane(new Label(texts.get("projector.title") + slide));
    }
}
