package verkstad.ui.controls;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.texts.Texts;

/** Asks, where the user is, whether to do something that cannot be undone. */
public final class ConfirmBar extends HBox {
    private final Texts texts;
    private @Nullable Node before;

    public ConfirmBar(Texts texts) {
        this.texts = texts;
        setId("confirm");
        getStyleClass().add("banner");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ESCAPE) return;
            key.consume();
            close();
        });
    }

    /**
     * One way to go on.
     *
     * @param id of its button
     */
    public record Way(String id, String words, Runnable run) {}

    /**
     * Shows the question, with the focus on calling it off.
     *
     * @param words what will happen
     * @param yes what the button that does it is called
     */
    public void ask(String words, String yes, Runnable run) {
        ask(words, List.of(new Way("confirm-yes", yes, run)));
    }

    /** The same with several ways to do it. */
    public void ask(String words, List<Way> ways) {
        show(words, ways, "shell.confirm-no");
    }

    /** Says what was done, until that is read. */
    public void tell(String words) {
        show(words, List.of(), "shell.resumed-seen");
    }

    /** The keyboard goes back to where it was. */
    private void close() {
        setVisible(false);
        if (before != null) before.requestFocus();
        before = null;
    }

    private void show(String words, List<Way> ways, String close) {
        if (getScene() != null && !isFocusWithin()) before = getScene().getFocusOwner();
        var question = new Label(words);
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        question.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(question, Priority.ALWAYS);
        var cancel = button("confirm-no", texts.get(close), () -> {});
        var buttons = new HBox();
        buttons.getStyleClass().add("form-line");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        for (var way : ways) buttons.getChildren().add(button(way.id(), way.words(), way.run()));
        buttons.getChildren().add(cancel);
        getChildren().setAll(ways.size() > 1 ? below(question, buttons) : List.of(question, buttons));
        setVisible(true);
        cancel.requestFocus();
    }

    /** Several buttons would leave no room for the words beside them. */
    private static List<VBox> below(Label question, HBox buttons) {
        var both = new VBox(question, buttons);
        both.getStyleClass().add("question");
        HBox.setHgrow(both, Priority.ALWAYS);
        return List.of(both);
    }

    private Button button(String id, String words, Runnable run) {
        var button = Buttons.of(id, words, () -> {
            close();
            run.run();
        });
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
