package verkstad.ui.controls;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import verkstad.texts.Texts;

/**
 * The screen of a laptop that goes round in a vote: a curtain between two voters, the names to choose from, and the
 * facilitator's way back, which is held for a while and guarded by a PIN where one is set. Esc gives up what is not
 * handed over. FX thread.
 */
public abstract class SharedLaptop extends BorderPane {
    /** How long the facilitator holds the keys: longer than anybody does by accident. */
    private static final Duration LONG = Duration.seconds(2);

    private final Texts texts;
    private final PinEntry pin;
    private final Runnable leave;
    private final Hold hold;

    /** @param takeover what is given back when the facilitator has come back */
    @SuppressWarnings("this-escape") // nobody sends a key before the subclass is made
    protected SharedLaptop(Texts texts, Takeover takeover) {
        this.texts = texts;
        pin = new PinEntry(takeover.facilitator().pin());
        leave = () -> {
            close();
            takeover.end();
        };
        setId("voting");
        getStyleClass().add("voting");
        setFocusTraversable(true);
        setAccessibleText(texts.get("voting.title"));
        hold = new Hold(LONG, this::ask);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_RELEASED, this::released);
        sceneProperty().subscribe(scene -> {
            if (scene != null) requestFocus();
        });
    }

    /** What the facilitator holds to come back, or to be rid of a forgotten PIN. */
    public final Hold held() {
        return getCenter() instanceof PinPane question ? question.forgotten() : hold;
    }

    /** Drops what it listens to, and any half ballot. */
    public void close() {
        held().release();
        pin.forget();
    }

    /** Gives up a ballot that is not handed over. */
    protected abstract void forget();

    /** Puts the step at hand on the screen again. */
    protected abstract void stay();

    /** Answers a key; whether it is one that counts here. */
    protected abstract boolean answer(KeyCode code);

    /** Puts one step on the screen, and nothing else. */
    protected final void put(Node page) {
        pin.forget();
        getStyleClass().remove("curtain");
        if (page instanceof CurtainPane) getStyleClass().add("curtain");
        setCenter(page);
        requestFocus();
    }

    /**
     * Lowers the curtain between two voters.
     *
     * @param begin somebody has sat down
     */
    protected final void putCurtain(VoteCurtain now, Runnable begin) {
        put(CurtainPane.between(now, texts, hold, begin));
    }

    /** The ballot is on its way to the disk. */
    protected final void putSaving() {
        put(CurtainPane.saving(texts, hold));
    }

    /** Asks who sits here; the first who has not voted has the focus. */
    protected final void putNames(List<VoterName> names, Consumer<String> take) {
        var page = new NamesPane(names, texts, take, this::forget);
        put(page);
        page.focusFirst();
    }

    /** Somebody wants to come back; whoever it is, a half ballot is nobody's any more. */
    private void ask() {
        forget();
        if (pin.isAsked()) put(new PinPane(pin, texts, leave, this::stay));
        else leave.run();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            escape(event.isControlDown());
            event.consume();
            return;
        }
        boolean onButton = event.getTarget() instanceof ButtonBase
                && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE);
        if (onButton) return;
        boolean counts =
                getCenter() instanceof PinPane question ? question.pressed(event.getCode()) : answer(event.getCode());
        if (counts) event.consume();
    }

    private void escape(boolean out) {
        if (out) held().press();
        else if (getCenter() instanceof PinPane) stay();
        else forget();
    }

    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.CONTROL) held().release();
    }
}
