package verkstad.ui.futures;

import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Cuts what is marked in a field, or else the line with the caret, and sets it aside at the parking lot's key. */
final class ParkedLine {
    private ParkedLine() {}

    static void in(TextInputControl field, Consumer<String> park) {
        field.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.F7 || !cut(field, park)) return;
            key.consume();
        });
    }

    private static boolean cut(TextInputControl field, Consumer<String> park) {
        if (field.getSelection().getLength() == 0) {
            var text = field.getText();
            int caret = field.getCaretPosition();
            int end = text.indexOf('\n', caret);
            field.selectRange(text.lastIndexOf('\n', caret - 1) + 1, end < 0 ? text.length() : end);
        }
        var words = field.getSelectedText();
        if (words.isBlank()) return false;
        field.replaceSelection("");
        park.accept(words);
        return true;
    }
}
