package verkstad.ui.projector;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** A calm surface and nothing else. */
final class CurtainSlide {
    private CurtainSlide() {}

    static Parent of() {
        var curtain = new StackPane();
        curtain.getStyleClass().add("curtain");
        return curtain;
    }
}
