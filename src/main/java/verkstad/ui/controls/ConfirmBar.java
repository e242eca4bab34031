package verkstad.ui.controls;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import verkstad.texts.Texts;

/** Asks, where the user is, whether to do something that cannot be undone. */
public final class ConfirmBar extends HBox {
    private final Texts texts;

    public ConfirmBar(Texts texts) {
        this.texts = texts;
        setId("confirm");
        getStyleClass().add("banner");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ESCAPE) return;
            key.consume();
            setVisible(false);
        });
    }

    /**
     * Shows the question, with the focus on calling it off.
     *
     * @param words what will happen
     * @param yes what the button that does it is called
     */
    public void ask(String words, String yes, Runnable run) {
        var question = new Label(words);
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        question.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(question, Priority.ALWAYS);
        var cancel = Buttons.of("confirm-no", texts.get("shell.confirm-no"), () -> setVisible(false));
        var sure = Buttons.of("confirm-yes", yes, () -> {
            setVisible(false);
            run.run();
        });
        getChildren().setAll(question, sure, cancel);
        setVisible(true);
        cancel.requestFocus();
    }
}
