package verkstad.ui.controls;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.controlsfx.control.textfield.AutoCompletionBinding;

/** Completes the line that is being typed from words already used elsewhere. FX thread. */
public final class Completion extends AutoCompletionBinding<String> {
    private static final int OFFERED = 6;
    private static final int ENOUGH_TYPED = 2;
    private final TextInputControl field;
    private final Subscription typing;

    private Completion(TextInputControl field, Supplier<? extends Collection<String>> used) {
        super(field, request -> offers(used.get(), request.getUserText()), new TextConverter());
        this.field = field;
        setVisibleRowCount(OFFERED);
        typing = field.textProperty().subscribe((before, after) -> {
            if (field.isFocused() && line().length() >= ENOUGH_TYPED) setUserInput(line());
        });
    }

    /**
     * Offers what begins as the line does, or has a word that does.
     *
     * @param used everything that was used before; may hold several lines and doubles
     * @return drops it
     */
    public static Subscription of(TextInputControl field, Supplier<? extends Collection<String>> used) {
        return new Completion(field, used)::dispose;
    }

    /** What is offered for a line; nothing where it is one of the words already. */
    static List<String> offers(Collection<String> used, String typed) {
        var start = typed.strip().toLowerCase(Locale.ROOT);
        var words = used.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .distinct()
                .toList();
        if (start.length() < ENOUGH_TYPED || words.contains(typed.strip())) return List.of();
        return words.stream()
                .filter(w -> w.toLowerCase(Locale.ROOT).startsWith(start)
                        || w.toLowerCase(Locale.ROOT).contains(" " + start))
                .limit(OFFERED)
                .toList();
    }

    @Override
    protected void completeUserInput(String completion) {
        int caret = field.getCaretPosition();
        field.replaceText(lineStart(caret), caret, completion);
    }

    /** What is offered may be found after the user has gone on. */
    @Override
    protected void showPopup() {
        if (field.getScene() != null && field.isFocused()) super.showPopup();
    }

    @Override
    public void dispose() {
        typing.unsubscribe();
        hidePopup();
    }

    private String line() {
        int caret = Math.min(field.getCaretPosition(), field.getLength());
        return field.getText().substring(lineStart(caret), caret);
    }

    private int lineStart(int caret) {
        return field.getText().lastIndexOf('\n', Math.max(0, caret - 1)) + 1;
    }

    private static final class TextConverter extends StringConverter<String> {
        @Override
        public String toString(String text) {
            return text == null ? "" : text;
        }

        @Override
        public String fromString(String text) {
            return text;
        }
    }
}
