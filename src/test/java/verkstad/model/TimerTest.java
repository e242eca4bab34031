package verkstad.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import verkstad.model.session.Timer;
import verkstad.model.session.Timer.Signal;

class TimerTest {
    private static final Instant START = Instant.parse("2026-11-25T09:00:00Z");
    private final Timer timer = Timer.started(Duration.ofMinutes(10), "a1", START);

    @Test
    void itSignalsTheLastFifthAndThatItIsOver() {
        assertThat(timer.signal(after(0))).isEqualTo(Signal.RUNNING);
        assertThat(timer.signal(after(479))).isEqualTo(Signal.RUNNING);
        assertThat(timer.signal(after(480))).isEqualTo(Signal.SOON);
        assertThat(timer.signal(after(599))).isEqualTo(Signal.SOON);
        assertThat(timer.signal(after(600))).isEqualTo(Signal.OVER);
        assertThat(timer.left(after(642))).isEqualTo(Duration.ofSeconds(-42));
    }

    @Test
    void aLongTimeIsNearItsEndInTheLastFiveMinutes() {
        var hours = Timer.started(Duration.ofHours(2), null, START);
        assertThat(hours.signal(START.plus(Duration.ofMinutes(114)))).isEqualTo(Signal.RUNNING);
        assertThat(hours.signal(START.plus(Duration.ofMinutes(115)))).isEqualTo(Signal.SOON);
    }

    @Test
    void aPauseKeepsWhatIsLeftHoweverLongItLasts() {
        var paused = timer.paused(after(120));
        assertThat(paused.signal(after(9999))).isEqualTo(Signal.PAUSED);
        assertThat(paused.left(after(9999))).isEqualTo(Duration.ofMinutes(8));
        assertThat(paused.resumed(after(9999)).left(after(9999))).isEqualTo(Duration.ofMinutes(8));
    }

    @Test
    void aMinuteMoreIsAMinuteFromNowOnWhereTheTimeIsOut() {
        assertThat(timer.plus(Duration.ofMinutes(1), after(60)).left(after(60))).isEqualTo(Duration.ofMinutes(10));
        assertThat(timer.plus(Duration.ofMinutes(1), after(700)).left(after(700)))
                .isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void aComputerThatSleptHasLostTheTimeAndAClockThatIsSetBackGivesNoneToIt() {
        assertThat(timer.left(after(90))).isEqualTo(Duration.ofSeconds(510));
        assertThat(timer.left(START.minusSeconds(3600))).isEqualTo(Duration.ofMinutes(10));
    }

    @Property
    void pausingAndGoingOnAtOnceChangesNothingThatIsSeen(@ForAll @IntRange(min = 0, max = 1200) int seconds) {
        var at = after(seconds);
        assertThat(timer.paused(at).resumed(at).left(at)).isEqualTo(timer.left(at));
    }

    private static Instant after(int seconds) {
        return START.plusSeconds(seconds);
    }
}
