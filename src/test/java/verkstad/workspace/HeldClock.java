package verkstad.workspace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is moved. */
public final class HeldClock extends Clock {
    private volatile Instant time = Instant.parse("2026-11-25T09:00:00Z");

    /** Back, if it is negative. */
    public void move(Duration by) {
        time = time.plus(by);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return time;
    }
}
