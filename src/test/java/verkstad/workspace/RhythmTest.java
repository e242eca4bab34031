package verkstad.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RhythmTest {
    private final HeldClock clock = new HeldClock();
    private final Rhythm rhythm = new Rhythm(clock);

    @Test
    void aQuarterOfAnHourAfterTheLastOneIfSomethingChanged() {
        clock.move(Duration.ofMinutes(20));
        assertThat(rhythm.isDue()).as("nothing changed").isFalse();
        rhythm.changed();
        assertThat(rhythm.isDue()).isTrue();
        rhythm.made();
        rhythm.changed();
        clock.move(Duration.ofMinutes(14));
        assertThat(rhythm.isDue()).isFalse();
        clock.move(Duration.ofMinutes(1));
        assertThat(rhythm.isDue()).isTrue();
    }

    /** Else none would be made until the clock has caught up, which may take a year. */
    @Test
    void aClockThatWasSetBackPutsNoneOff() {
        rhythm.changed();
        clock.move(Duration.ofDays(-400));
        assertThat(rhythm.isDue()).isTrue();
        rhythm.made();
        rhythm.changed();
        clock.move(Duration.ofMinutes(15));
        assertThat(rhythm.isDue()).isTrue();
    }
}
