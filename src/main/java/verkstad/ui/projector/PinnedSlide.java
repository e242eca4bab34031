package verkstad.ui.projector;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.texts.Texts;

/** A slide under the shared message. */
final class PinnedSlide {
    private PinnedSlide() {}

    static Parent of(String message, Parent below, Texts texts) {
        var caption = new Label(texts.get("futures.shared-message"));
        caption.getStyleClass().add("stage-name");
        caption.setMinWidth(Region.USE_PREF_SIZE);
        var words = Words.of(message, "pinned-words");
        if (Words.isLong(message)) words.getStyleClass().add("pinned-long");
        else words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(caption, words);
        line.getStyleClass().add("pinned-line");
        VBox.setVgrow(below, Priority.ALWAYS);
        var screen = new VBox(line, below);
        screen.getStyleClass().addAll("projector", "pinned-slide");
        return screen;
    }
}
