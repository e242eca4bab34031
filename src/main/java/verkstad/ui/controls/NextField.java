package verkstad.ui.controls;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import verkstad.model.TextLength;

/** The line for the next of a list. Enter adds it. Many lines that are pasted are added at once, each as one. */
final class NextField extends TextField {
    private final Consumer<String> add;

    NextField(Consumer<String> add) {
        this.add = add;
        setOnAction(event -> flush());
    }

    @Override
    public void paste() {
        var lines = pasted();
        if (lines.size() < 2) {
            super.paste();
            return;
        }
        flush();
        lines.forEach(add);
    }

    private void flush() {
        var words = getText().strip();
        if (words.isEmpty()) return;
        clear();
        add.accept(words);
    }

    private static List<String> pasted() {
        var text = Clipboard.getSystemClipboard().getString();
        return text == null
                ? List.of()
                : text.lines()
                        .map(line -> TextLength.cut(line.strip()))
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
