package verkstad.ui.controls;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import verkstad.model.TextLength;

/**
 * The line for the next of a list. Enter adds it; what is half typed stays in it. Many lines that are pasted are added
 * at once, each as one.
 */
public final class NextLine extends TextField {
    private final Consumer<List<String>> add;

    public NextLine(Consumer<List<String>> add) {
        this.add = add;
        setOnAction(event -> enter());
    }

    /** The key of the parking lot sets aside what is typed here, instead of adding it. */
    public NextLine parking(Consumer<String> park) {
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.F7 || getText().isBlank()) return;
            var words = taken();
            park.accept(words);
            key.consume();
        });
        return this;
    }

    @Override
    public void paste() {
        var pasted = Clipboard.getSystemClipboard().getString();
        if (pasted == null || pasted.strip().lines().count() < 2) super.paste();
        else paste(pasted);
    }

    /** Adds each line that says something, after what is typed already. */
    private void paste(String pasted) {
        enter();
        add.accept(pasted.lines()
                .map(line -> TextLength.cut(line.strip()))
                .filter(line -> !line.isEmpty())
                .toList());
    }

    /** Adds what is typed. */
    public void enter() {
        // A list that is closed takes nothing: what was typed for it before stays half typed.
        if (getText().isBlank() || isDisabled()) return;
        add.accept(List.of(taken()));
    }

    private String taken() {
        var words = getText().strip();
        clear();
        return words;
    }
}
