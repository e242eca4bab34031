package verkstad.ui.controls;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.texts.Texts;

/**
 * The screen of a laptop that goes round in a vote: a curtain between two voters, the names to choose from, and the
 * facilitator's way back, which is held for a while and guarded by a PIN where one is set. Esc gives up what is not
 * handed over. FX thread.
 *
 * @param <S> the steps of the vote
 */
public abstract class SharedLaptop<S> extends BorderPane {
    /** How long the facilitator holds the keys: longer than anybody does by accident. */
    private static final Duration LONG = Duration.seconds(2);

    /** On less than this, as at 200 %, there is less air. */
    private static final double ROOMY_WIDTH = 1200;

    private static final double ROOMY_HEIGHT = 640;
    /** A small laptop's screen at 200 % has less. */
    private static final double TIGHT_WIDTH = 800;

    private static final double TIGHT_HEIGHT = 480;
    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");
    private static final PseudoClass SMALLEST = PseudoClass.getPseudoClass("smallest");
    private final LaptopVote<S> vote;
    private final Texts texts;
    private final PinEntry pin;
    private final Runnable leave;
    private final Hold hold;
    private Subscription following = Subscription.EMPTY;
    private @Nullable KeyCode down;

    /** @param takeover what is given back when the facilitator has come back */
    @SuppressWarnings("this-escape") // nobody sends a key before the subclass is made
    protected SharedLaptop(LaptopVote<S> vote, Texts texts, Takeover takeover) {
        this.vote = vote;
        this.texts = texts;
        pin = new PinEntry(takeover.facilitator().pin());
        leave = () -> {
            close();
            takeover.end();
        };
        setId("voting");
        getStyleClass().add("voting");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleHelp(texts.get("voting.facilitator"));
        hold = new Hold(LONG, this::ask);
        widthProperty().subscribe(width -> fit());
        heightProperty().subscribe(height -> fit());
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
    public final void close() {
        held().release();
        pin.forget();
        following.unsubscribe();
        vote.close();
    }

    private void fit() {
        pseudoClassStateChanged(SMALL, getWidth() < ROOMY_WIDTH || getHeight() < ROOMY_HEIGHT);
        pseudoClassStateChanged(SMALLEST, getWidth() < TIGHT_WIDTH || getHeight() < TIGHT_HEIGHT);
    }

    /** Shows every step of the vote from now on; to be called when the subclass is made. */
    protected final void follow() {
        following = vote.step().subscribe(this::show);
    }

    /** Puts a step on the screen. */
    protected abstract void show(S step);

    /** Answers a key; whether it is one that counts here. */
    protected abstract boolean answer(KeyCode code);

    /**
     * Puts one step on the screen, and nothing else.
     *
     * @param words what a screen reader says of it
     */
    protected final void put(Node page, String... words) {
        pin.forget();
        say(words);
        getStyleClass().remove("curtain");
        if (page instanceof CurtainPane) getStyleClass().add("curtain");
        setCenter(page);
        requestFocus();
    }

    /**
     * What a screen reader says from now on: what is asked, and never what is answered, since the room hears it too.
     */
    protected final void say(String... words) {
        setAccessibleText(String.join("\n", words));
    }

    /**
     * Lowers the curtain between two voters.
     *
     * @param begin somebody has sat down
     */
    protected final void putCurtain(VoteCurtain now, Runnable begin) {
        putCurtain(CurtainPane.between(now, texts, hold, begin));
    }

    /** The ballot is on its way to the disk. */
    protected final void putSaving() {
        putCurtain(CurtainPane.saving(texts, hold));
    }

    private void putCurtain(CurtainPane curtain) {
        put(curtain, curtain.words());
    }

    /** Asks who sits here; the first who has not voted has the focus. */
    protected final void putNames(List<VoterName> names, Consumer<String> take) {
        var page = new NamesPane(names, texts, take, vote::forget);
        put(page, texts.get("voting.who"));
        page.focusFirst();
    }

    /** Somebody wants to come back; whoever it is, a half ballot is nobody's any more. */
    private void ask() {
        vote.forget();
        if (pin.isAsked()) put(new PinPane(pin, texts, leave, this::stay), texts.get("voting.pin-question"));
        else leave.run();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            escape(event.isControlDown());
            event.consume();
            return;
        }
        if (repeats(event.getCode())) {
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

    /** Whether a key that says something is still held: a long press must not give two numbers, or hand over twice. */
    private boolean repeats(KeyCode code) {
        boolean says = code.isDigitKey() || code == KeyCode.ENTER || code == KeyCode.SPACE;
        boolean again = says && code == down;
        down = code;
        return again;
    }

    private void escape(boolean out) {
        if (out) held().press();
        else if (getCenter() instanceof PinPane) stay();
        else vote.forget();
    }

    private void stay() {
        show(vote.step().get());
    }

    private void released(KeyEvent event) {
        down = null;
        if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.CONTROL) held().release();
    }
}
