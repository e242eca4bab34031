package verkstad.ui.futures;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.util.Subscription;
import verkstad.texts.Texts;
import verkstad.workspace.Workspace;

/** The line for the next of a list. Enter adds it; so does leaving it, that nothing half-typed is lost. */
final class NextLine extends TextField {
    private final Consumer<String> add;
    private final Workspace workspace;
    private final Runnable flush = this::flush;
    private final Subscription ties;

    NextLine(Workspace workspace, Texts texts, String id, String key, Consumer<String> add) {
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

    /** Drops it, after saving what is typed. */
    void close() {
        flush();
        ties.unsubscribe();
    }

    private void flush() {
        var words = getText().strip();
        if (words.isEmpty()) return;
        clear();
        workspace.typed(flush);
        add.accept(words);
    }
}
