package verkstad.ui.controls;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.TextLength;
import verkstad.workspace.Workspace;

/**
 * Ties a text control to a text of the project: what is stored is shown, what is typed is saved before half a second
 * has gone, and at once when the focus leaves. Undo takes back all that was typed without a pause, not letters. FX
 * thread.
 */
public final class SavedText {
    private static final Duration PAUSE = Duration.millis(400);

    private final TextInputControl field;
    private final Workspace workspace;
    private final Stored<String> stored;
    private final Predicate<String> takes;
    private final PauseTransition pause;
    private final PauseTransition longest;
    private final Runnable flush = this::flush;
    /** What was saved and is not shown yet: an older one of these is not put over what was typed since. */
    private final Deque<String> underWay = new ArrayDeque<>();

    private Object run = new Object();
    private final Subscription subscription;
    private boolean typing;
    private boolean showing;

    private SavedText(
            TextInputControl field,
            Workspace workspace,
            Stored<String> stored,
            Predicate<String> takes,
            Duration afterPause) {
        this.field = field;
        this.workspace = workspace;
        this.stored = stored;
        this.takes = takes;
        pause = new PauseTransition(afterPause);
        pause.setOnFinished(event -> {
            flush();
            run = new Object();
        });
        longest = new PauseTransition(afterPause);
        longest.setOnFinished(event -> flush());
        subscription = Subscription.combine(
                stored.value().subscribe(this::show),
                field.textProperty().subscribe((before, after) -> typed(after)),
                field.focusedProperty().subscribe(focused -> {
                    if (focused) return;
                    flush();
                    run = new Object();
                }));
    }

    /**
     * Ties them.
     *
     * @param stored the text as it is in the project; null reads as empty
     * @param save makes a change of what was typed; an empty text is given as null
     * @return drops the tie, after saving what is typed
     */
    public static Subscription tie(
            TextInputControl field,
            Workspace workspace,
            ObservableValue<@Nullable String> stored,
            Consumer<@Nullable String> save) {
        return tie(field, workspace, new Stored<>(stored, save));
    }

    /** Ties them; an empty text is saved as null. */
    public static Subscription tie(TextInputControl field, Workspace workspace, Stored<String> stored) {
        return tie(field, workspace, stored, text -> true);
    }

    /** Ties them; a text that is not taken stays in the field, unsaved. */
    public static Subscription tie(
            TextInputControl field, Workspace workspace, Stored<String> stored, Predicate<String> takes) {
        return new SavedText(field, workspace, stored, takes, PAUSE)::untie;
    }

    /** Ties them where there must be a text: an empty one is not saved, and gives way when the focus leaves. */
    public static Subscription tieRequired(TextInputControl field, Workspace workspace, Stored<String> stored) {
        var tie = tie(field, workspace, stored, text -> !text.isBlank());
        return tie.and(field.focusedProperty().subscribe(focused -> {
            if (!focused && field.getText().isBlank())
                field.setText(text(stored.value().getValue()));
        }));
    }

    /**
     * Ties them where half a word must not be saved, as where a new name makes a new thing: it is saved when the focus
     * leaves, and before anything else changes.
     */
    public static Subscription tieWhenLeft(TextInputControl field, Workspace workspace, Stored<String> stored) {
        return new SavedText(field, workspace, stored, text -> true, Duration.INDEFINITE)::untie;
    }

    private void untie() {
        flush();
        pause.stop();
        subscription.unsubscribe();
    }

    private void show(@Nullable String text) {
        if (isOlder(text(text)) || typing || text(text).equals(field.getText())) return;
        showing = true;
        int caret = field.getCaretPosition();
        field.setText(text(text));
        field.positionCaret(Math.min(caret, field.getLength()));
        showing = false;
    }

    /** Whether this was saved here and something newer was, too. */
    private boolean isOlder(String text) {
        if (underWay.contains(text)) {
            String shown;
            do shown = underWay.remove();
            while (!shown.equals(text));
        } else {
            underWay.clear();
        }
        return !underWay.isEmpty();
    }

    private void typed(String text) {
        if (showing) return;
        if (!TextLength.fits(text)) {
            field.setText(TextLength.cut(text));
            return;
        }
        if (!typing) {
            typing = true;
            workspace.typing(flush);
            longest.playFromStart();
        }
        pause.playFromStart();
    }

    private void flush() {
        if (!typing) return;
        typing = false;
        longest.stop();
        var text = field.getText();
        boolean same = underWay.isEmpty() && text.equals(text(stored.value().getValue()));
        if (same || !takes.test(text)) {
            workspace.typed(flush);
        } else {
            underWay.add(text);
            workspace.goingOn(run, () -> stored.save().accept(text.isEmpty() ? null : text));
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
