package verkstad.ui.projector;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import verkstad.projector.RoundSlide;
import verkstad.texts.Texts;
import verkstad.ui.controls.reveal.RoundBoard;

/** What there is to see of a revealed round. */
final class RevealSlide {
    private RevealSlide() {}

    static Parent of(RoundSlide slide, Texts texts) {
        var screen = new StackPane(new RoundBoard(slide, texts));
        screen.getStyleClass().addAll("projector", "reveal-screen");
        return screen;
    }
}
