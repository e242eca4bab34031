package verkstad.workspace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** When a backup is due: a quarter of an hour after the last one, if something has changed. Storage thread. */
final class Rhythm {
    private static final Duration BETWEEN = Duration.ofMinutes(15);
    private final Clock clock;
    private Instant last;
    private boolean owing;

    Rhythm(Clock clock) {
        this.clock = clock;
        last = clock.instant();
    }

    void changed() {
        owing = true;
    }

    void made() {
        owing = false;
        last = clock.instant();
    }

    /** Whether something has changed since the last one. */
    boolean isOwing() {
        return owing;
    }

    boolean isDue() {
        var now = clock.instant();
        boolean setBack = now.isBefore(last); // else none would be made until the clock has caught up
        return owing && (setBack || !now.isBefore(last.plus(BETWEEN)));
    }
}
