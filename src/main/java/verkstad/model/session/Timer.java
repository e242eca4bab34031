package verkstad.model.session;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Time that everybody sees run out: until an instant, or paused with a rest. It goes by the clock on the wall and by
 * nothing that ticks, so that a restart or a computer that slept changes nothing of it. It is kept in the project's
 * file and is no part of the exchange format.
 *
 * @param length the whole of it, with all that was added
 * @param item the agenda item it is for; null where it is free
 * @param ends when it runs out; null while it is paused
 * @param rest what is left while it is paused, or by how much it had run out, as a negative; null while it runs
 */
@RecordBuilder
public record Timer(
        Duration length,
        @Nullable String item,
        @Nullable Instant ends,
        @Nullable Duration rest) implements TimerBuilder.With {
    private static final Duration SOON_AT_MOST = Duration.ofMinutes(5);
    private static final int SOON_PART = 5;

    public Timer {
        if ((ends == null) == (rest == null)) throw new IllegalArgumentException("a timer runs or is paused");
    }

    /** What a timer signals. */
    public enum Signal {
        RUNNING,
        /** The last fifth, of long times the last five minutes. */
        SOON,
        OVER,
        PAUSED
    }

    /** A timer that runs from now on. */
    public static Timer started(Duration length, @Nullable String item, Instant now) {
        return new Timer(length, item, now.plus(length), null);
    }

    /** What is left; negative once it has run out. A clock that was set back never gives more than there was. */
    public Duration left(Instant now) {
        var left = ends == null ? rest : Duration.between(now, ends);
        return left == null || left.compareTo(length) > 0 ? length : left;
    }

    public boolean isPaused() {
        return ends == null;
    }

    public Signal signal(Instant now) {
        if (isPaused()) return Signal.PAUSED;
        var left = left(now);
        if (!left.isPositive()) return Signal.OVER;
        var fifth = length.dividedBy(SOON_PART);
        return left.compareTo(fifth.compareTo(SOON_AT_MOST) < 0 ? fifth : SOON_AT_MOST) <= 0
                ? Signal.SOON
                : Signal.RUNNING;
    }

    public Timer paused(Instant now) {
        return isPaused() ? this : new Timer(length, item, null, left(now).truncatedTo(ChronoUnit.SECONDS));
    }

    public Timer resumed(Instant now) {
        return isPaused() ? new Timer(length, item, now.plus(left(now)), null) : this;
    }

    /** With more time; where it had run out, so much from now on. */
    public Timer plus(Duration more, Instant now) {
        var left = left(now);
        var next = left.isNegative() ? more : left.plus(more);
        var whole = length.plus(more);
        return isPaused() ? new Timer(whole, item, null, next) : new Timer(whole, item, now.plus(next), null);
    }
}
