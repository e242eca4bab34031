package verkstad.storage;

import java.time.Duration;

/** Does something again and again. */
public interface Pulse {
    /** Never does. */
    Pulse NONE = (between, work) -> () -> {};

    /** @return stops it */
    Runnable every(Duration between, Runnable work);
}
