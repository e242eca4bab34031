package verkstad.ui.projector;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import verkstad.projector.Slide;
import verkstad.texts.Texts;
import verkstad.ui.controls.VoteDots;

/** The curtain while people vote: how many have, and nothing else. */
final class VotingSlide {
    private VotingSlide() {}

    static Parent of(Slide.Voting slide, Texts texts) {
        var title = new Label(texts.get("voting.title"));
        title.getStyleClass().add("slide-title");
        var count = new Label(texts.get("voting.voted", slide.voted(), slide.of()));
        count.getStyleClass().add("mute");
        var screen = new VBox(title, new VoteDots(slide.voted(), slide.of()), count);
        screen.getStyleClass().add("curtain");
        return screen;
    }
}
