package verkstad.ui.controls;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.controlsfx.control.textfield.AutoCompletionBinding;

/** Completes the line that is being typed from words already used elsewhere. FX thread. */
public final class Completion extends AutoCompletionBinding<String> {
    private static final int OFFERED = 6;
    private static final int ENOUGH_TYPED = 2;

    /** How wide what is offered is at least and at most, in pixels. */
    private static final double NARROWEST = 160;

    private static final double WIDEST = 640;

    /** What the list takes beside its words. */
    private static final double BESIDE = 40;
    /** What is completed is a whole line. */
    public static final Cut LINE = (text, end) -> text.lastIndexOf('\n', Math.max(0, end - 1)) + 1;

    private final TextInputControl field;
    private final Supplier<? extends Collection<String>> used;
    private final Cut cut;
    private final Subscription typing;

    /** Where that begins in a text which ends at a place of it and is to be completed. */
    public interface Cut {
        int start(String text, int end);
    }

    private Completion(TextInputControl field, Supplier<? extends Collection<String>> used, Cut cut) {
        super(field, request -> offers(used.get(), request.getUserText()), new TextConverter());
        this.field = field;
        this.used = used;
        this.cut = cut;
        setVisibleRowCount(OFFERED);
        getAutoCompletionPopup().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        typing = field.textProperty().subscribe(this::typed);
    }

    /**
     * Offers what begins as the line does, or has a word that does.
     *
     * @param used everything that was used before; may hold several lines and doubles
     * @return drops it
     */
    public static Subscription of(TextInputControl field, Supplier<? extends Collection<String>> used) {
        return of(field, used, LINE);
    }

    /** The same, where a part of a line is a word of its own. */
    public static Subscription of(TextInputControl field, Supplier<? extends Collection<String>> used, Cut cut) {
        return new Completion(field, used, cut)::dispose;
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

    /** The caret follows the letter that was typed, and is still before it. */
    private void typed(String before, String after) {
        var begun = begun(field.getCaretPosition() + after.length() - before.length());
        if (field.isFocused() && begun.length() >= ENOUGH_TYPED) setUserInput(begun);
    }

    @Override
    protected void completeUserInput(String completion) {
        int caret = field.getCaretPosition();
        field.replaceText(cut.start(field.getText(), caret), caret, completion);
    }

    /** What is offered may be found after the user has gone on, or has typed the whole word. */
    @Override
    protected void showPopup() {
        boolean there = field.getScene() != null && field.isFocused();
        var offers = offers(used.get(), begun(field.getCaretPosition()));
        if (!there || offers.isEmpty()) return;
        setPrefWidth(Math.clamp(widest(offers) + BESIDE, NARROWEST, WIDEST));
        // What is offered is styled before it belongs to the window, whose colours it then warns of missing.
        getAutoCompletionPopup()
                .getScene()
                .getStylesheets()
                .setAll(field.getScene().getStylesheets());
        super.showPopup();
        offered().getStylesheets().clear(); // a look of its own, which goes before the window's
        choice().clearSelection(); // who types on and presses Enter means what was typed
    }

    /**
     * What is offered hears the keys before the field does, and Tab would be lost among it: it leads on, as always, and
     * so does Enter where nothing is chosen.
     */
    private void pressed(KeyEvent key) {
        boolean choosing = key.getCode() == KeyCode.ENTER && !choice().isEmpty();
        if (choosing || (key.getCode() != KeyCode.TAB && key.getCode() != KeyCode.ENTER)) return;
        hidePopup();
        key.consume();
        field.fireEvent(key.copyFor(field, field));
    }

    @Override
    public void dispose() {
        typing.unsubscribe();
        hidePopup();
    }

    private MultipleSelectionModel<?> choice() {
        return offered().getSelectionModel();
    }

    private ListView<?> offered() {
        return (ListView<?>) getAutoCompletionPopup().getSkin().getNode();
    }

    private String begun(int caret) {
        int end = Math.clamp(caret, 0, field.getLength());
        return field.getText().substring(cut.start(field.getText(), end), end);
    }

    private double widest(List<String> offers) {
        return offers.stream().mapToDouble(this::width).max().orElse(0);
    }

    private double width(String offer) {
        var text = new Text(offer);
        text.setFont(field.getFont());
        return text.getLayoutBounds().getWidth();
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
