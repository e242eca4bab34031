package verkstad.ui.futures;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import verkstad.model.TextLength;
import verkstad.texts.Texts;
import verkstad.workspace.Workspace;

/**
 * The line for the next of a list. Enter adds it; so does leaving it, that nothing half-typed is lost. Many lines that
 * are pasted are added at once, each as one.
 */
final class NextLine extends TextField {
    private final Consumer<List<String>> add;
    private final Workspace workspace;
    private final Runnable flush = this::flush;
    private final Subscription ties;

    NextLine(Workspace workspace, Texts texts, String id, String key, Consumer<List<String>> add) {
        this.workspace = workspace;
        this.add = add;
        setId(id);
        setAccessibleText(texts.get(key));
        setPromptText(texts.get(key));
        setOnAction(event -> flush());
        ties = Subscription.combine(
                textProperty().subscribe((before, after) -> {
                    if (after.isBlank()) workspace.typed(flush);
                    else workspace.typing(flush);
                }),
                focusedProperty().subscribe(focused -> {
                    if (!focused) flush();
                }));
    }

    /** The key of the parking lot sets aside what is typed here, instead of adding it. */
    NextLine parking(Consumer<String> park) {
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
    void paste(String pasted) {
        flush();
        add.accept(pasted.lines()
                .map(line -> TextLength.cut(line.strip()))
                .filter(line -> !line.isEmpty())
                .toList());
    }

    /** Drops it, after saving what is typed. */
    void close() {
        flush();
        ties.unsubscribe();
    }

    private void flush() {
        if (getText().isBlank()) return;
        add.accept(List.of(taken()));
    }

    private String taken() {
        var words = getText().strip();
        clear();
        workspace.typed(flush);
        return words;
    }
}
