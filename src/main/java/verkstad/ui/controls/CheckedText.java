package verkstad.ui.controls;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import verkstad.workspace.Workspace;

/**
 * A field for a value that must be written in a certain way, such as a time of day. What cannot be read is not saved; a
 * sentence under the field says why. FX thread.
 */
public final class CheckedText<T> extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private final TextField field = new TextField();
    private final Label complaint = new Label();
    private final Writing<T> writing;

    /** @param sentence what is said where the text cannot be read */
    public CheckedText(String id, Writing<T> writing, String sentence) {
        this.writing = writing;
        field.setId(id);
        complaint.setId(id + "-complaint");
        complaint.setText(sentence);
        complaint.setWrapText(true);
        complaint.setMinHeight(USE_PREF_SIZE);
        complaint.getStyleClass().add("complaint");
        complaint.managedProperty().bind(complaint.visibleProperty());
        complaint.setVisible(false);
        getStyleClass().add("checked-text");
        getChildren().addAll(field, complaint);
    }

    public TextField field() {
        return field;
    }

    /** Ties it to a value of the project. */
    public Subscription tie(Workspace workspace, Stored<T> stored) {
        var text = stored.<String>as(
                writing.written(), words -> writing.read().apply(words).orElse(null));
        field.setOnAction(event -> {
            tidy();
            workspace.settle();
        });
        // Before the text is tied, so that what is left behind is tidied first and saved then.
        var leaving = field.focusedProperty().subscribe(focused -> {
            if (!focused) tidy();
        });
        return Subscription.combine(
                leaving,
                SavedText.tie(field, workspace, text, this::isTidy),
                field.textProperty().subscribe(words -> {
                    if (isTidy(words)) complain(false);
                }));
    }

    private boolean isTidy(String words) {
        return words.isEmpty()
                || writing.read()
                        .apply(words)
                        .map(writing.written())
                        .filter(words::equals)
                        .isPresent();
    }

    private void tidy() {
        var words = field.getText();
        if (words.isBlank()) {
            field.setText("");
            return;
        }
        Optional<T> value = writing.read().apply(words);
        value.ifPresent(v -> field.setText(writing.written().apply(v)));
        complain(value.isEmpty());
    }

    private void complain(boolean wrong) {
        complaint.setVisible(wrong);
        field.pseudoClassStateChanged(WRONG, wrong);
        field.setAccessibleHelp(wrong ? complaint.getText() : null);
    }
}
