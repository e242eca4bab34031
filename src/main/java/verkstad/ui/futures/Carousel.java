package verkstad.ui.futures;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/**
 * One bill after the other, for the break. It asks the clock whenever it is told to look; who tells it so is not its
 * matter.
 */
public final class Carousel {
    private static final int SECONDS = 12;
    private final InstantSource clock;
    private final IntegerProperty seconds = new SimpleIntegerProperty(SECONDS);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper();
    private Instant since;

    Carousel(InstantSource clock) {
        this.clock = clock;
        since = clock.instant();
    }

    /** How long each bill stays, in seconds, from 1. */
    public IntegerProperty seconds() {
        return seconds;
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty paused() {
        return paused.getReadOnlyProperty();
    }

    /** Which bill is shown, from 0; it counts on after the last. */
    public ReadOnlyIntegerProperty place() {
        return place.getReadOnlyProperty();
    }

    /** Begins with the bill at this place. */
    public void start(int from) {
        place.set(Math.max(0, from));
        since = clock.instant();
        paused.set(false);
        running.set(true);
    }

    public void stop() {
        running.set(false);
        paused.set(false);
    }

    /** Stays at the bill that is shown; it has its whole time before it again when the carousel goes on. */
    public void pause(boolean pausing) {
        since = clock.instant();
        paused.set(running.get() && pausing);
    }

    /** Goes on to the next bill where the time of this one is up. */
    public void look() {
        var now = clock.instant();
        if (!running.get() || paused.get()) return;
        if (Duration.between(since, now).compareTo(Duration.ofSeconds(seconds.get())) < 0) return;
        since = now;
        place.set(place.get() == Integer.MAX_VALUE ? 0 : place.get() + 1);
    }
}
