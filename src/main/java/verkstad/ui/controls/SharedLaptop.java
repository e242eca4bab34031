package verkstad.ui.controls;

import java.time.Instant;
import java.util.List;
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
 * facilitator's way back, which is held for a while and guarded by a PIN where one is set. Esc and a closed lid give up
 * what is not handed over. FX thread.
 *
 * @param <P> the voter's own pages
 */
public abstract class SharedLaptop<P> extends BorderPane {
    /** How long the facilitator holds the keys: longer than anybody does by accident. */
    private static final Duration LONG = Duration.seconds(2);

    /** On less than this, as at 200 %, there is less air. */
    private static final double ROOMY_WIDTH = 1200;

    private static final double ROOMY_HEIGHT = 640;
    /** A small laptop's screen at 200 % has less. */
    private static final double TIGHT_WIDTH = 800;

    private static final double TIGHT_HEIGHT = 480;
    /** On so much the curtain is still read from the back of the room. */
    private static final double LARGE_WIDTH = 1700;

    private static final double LARGE_HEIGHT = 900;

    /** The clock is looked at each second: where so much more has passed, the laptop slept under a closed lid. */
    private static final java.time.Duration SLEPT = java.time.Duration.ofSeconds(5);

    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");
    private static final PseudoClass SMALLEST = PseudoClass.getPseudoClass("smallest");
    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");
    private final LaptopVote<P> vote;
    private final Texts texts;
    private final PinEntry pin;
    private final Runnable leave;
    private final Hold hold;
    private final Now now;
    private final Subscription looking;
    private Subscription following = Subscription.EMPTY;
    private @Nullable KeyCode down;

    /** @param takeover what is given back when the facilitator has come back */
    @SuppressWarnings("this-escape") // nobody sends a key before the subclass is made
    protected SharedLaptop(LaptopVote<P> vote, Texts texts, Takeover takeover) {
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
        now = new Now(vote.clock());
        looking = now.whileShown(this).and(now.instant().subscribe(this::passed));
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

    /** What time it is here. */
    public final Now now() {
        return now;
    }

    /** Drops what it listens to, and any half ballot. */
    public final void close() {
        held().release();
        pin.forget();
        following.unsubscribe();
        looking.unsubscribe();
        vote.close();
    }

    private void fit() {
        pseudoClassStateChanged(SMALL, getWidth() < ROOMY_WIDTH || getHeight() < ROOMY_HEIGHT);
        pseudoClassStateChanged(SMALLEST, getWidth() < TIGHT_WIDTH || getHeight() < TIGHT_HEIGHT);
        pseudoClassStateChanged(LARGE, getWidth() >= LARGE_WIDTH && getHeight() >= LARGE_HEIGHT);
    }

    /** Shows every step of the vote from now on; to be called when the subclass is made. */
    protected final void follow() {
        following = vote.step().subscribe(this::show);
    }

    /** Puts one of the voter's own pages on the screen. */
    protected abstract void show(P page);

    /** Answers a key on one of the voter's own pages; whether it is one that counts there. */
    protected abstract boolean answer(P page, KeyCode code);

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

    private void show(LaptopStep<P> step) {
        switch (step) {
            case LaptopStep.Curtain<P> s ->
                putCurtain(CurtainPane.between(s.now(), resumed(s.now()), texts, hold, vote::sitDown));
            case LaptopStep.Names<P> s -> putNames(s.names());
            case LaptopStep.Own<P> s -> show(s.page());
            case LaptopStep.Saving<P> _ -> putCurtain(CurtainPane.saving(texts, hold));
        }
    }

    /** That the program died, in words; empty where it did not. */
    private String resumed(VoteCurtain now) {
        var then = now.resumed();
        return then == null ? "" : texts.get("voting.resumed", SavedThen.words(then, vote.workspace(), texts));
    }

    private void putCurtain(CurtainPane curtain) {
        put(curtain, curtain.words());
    }

    /** Asks who sits here; the first who has not voted has the focus. */
    private void putNames(List<VoterName> names) {
        var page = new NamesPane(names, texts, vote::take, vote::forget);
        put(page, texts.get("voting.who"));
        page.focusFirst();
    }

    /** Somebody wants to come back; whoever it is, a half ballot is nobody's any more. */
    private void ask() {
        vote.forget();
        if (pin.isAsked()) put(new PinPane(pin, texts, leave, this::stay), texts.get("voting.pin-question"));
        else leave.run();
    }

    /** Whoever opens the lid again finds nothing of who closed it. */
    private void passed(Instant before, Instant after) {
        if (java.time.Duration.between(before, after).compareTo(SLEPT) < 0) return;
        vote.forget();
        if (getCenter() instanceof PinPane) stay();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            escape(event.isControlDown());
            event.consume();
            return;
        }
        if (isOfTheDesk(event) || repeats(event.getCode())) {
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

    private boolean answer(KeyCode code) {
        var page = vote.page();
        if (page != null) return answer(page, code);
        if (code != KeyCode.ENTER) return false;
        vote.sitDown();
        return true;
    }

    /** A key of the facilitator's desk, which lies behind: a menu's keys hold in the whole window, seen or not. */
    private static boolean isOfTheDesk(KeyEvent event) {
        var code = event.getCode();
        return event.isControlDown()
                || event.isAltDown()
                || event.isMetaDown()
                || code.isFunctionKey()
                || code == KeyCode.INSERT
                || code == KeyCode.DELETE;
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
