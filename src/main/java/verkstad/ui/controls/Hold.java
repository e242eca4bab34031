package verkstad.ui.controls;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Keys or a button that must be held for a while before anything happens. FX thread. */
public final class Hold {
    private final PauseTransition time;
    private final Runnable held;
    private boolean isHeld;

    /** @param held runs when it has been held that long */
    public Hold(Duration length, Runnable held) {
        this.held = held;
        time = new PauseTransition(length);
        time.setOnFinished(event -> elapse());
    }

    /** Pressed; a key that repeats itself is pressed once. */
    public void press() {
        if (isHeld) return;
        isHeld = true;
        time.playFromStart();
    }

    public void release() {
        isHeld = false;
        time.stop();
    }

    /** The time is up: it counts, if it is held still. */
    public void elapse() {
        if (!isHeld) return;
        release();
        held.run();
    }
}
