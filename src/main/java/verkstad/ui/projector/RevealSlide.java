package verkstad.ui.projector;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import verkstad.projector.Slide;
import verkstad.texts.Texts;
import verkstad.ui.controls.RevealBoard;

/** How the room voted. */
final class RevealSlide {
    private RevealSlide() {}

    static Parent of(Slide.Reveal slide, Texts texts) {
        var screen = new StackPane(new RevealBoard(slide, texts));
        screen.getStyleClass().add("projector");
        return screen;
    }
}
