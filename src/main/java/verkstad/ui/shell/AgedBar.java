package verkstad.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;

/** Says in one line what was erased by itself, until that is read. */
final class AgedBar extends HBox {
    private final Texts texts;
    private final Label words = new Label();

    AgedBar(Texts texts) {
        this.texts = texts;
        setId("aged");
        getStyleClass().add("banner");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var seen = Buttons.of("aged-seen", texts.get("shell.resumed-seen"), () -> setVisible(false));
        seen.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, seen);
    }

    void show(int rounds, int ballots) {
        words.setText(texts.get("shell.aged", rounds, ballots));
        setVisible(true);
    }
}
