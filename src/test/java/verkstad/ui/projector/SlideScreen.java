package verkstad.ui.projector;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** A slide by itself on a screen that sizes its type as the projector's does at 100 %. */
final class SlideScreen extends StackPane {
    private static final double LINES_AN_EM = 33.75;

    SlideScreen(Parent slide) {
        super(slide);
        heightProperty()
                .subscribe(high -> setStyle("-fx-font-size: " + Math.round(high.doubleValue() / LINES_AN_EM) + "px"));
    }
}
