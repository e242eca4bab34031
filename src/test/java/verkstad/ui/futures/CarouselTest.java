package verkstad.ui.futures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The clock is in the test's hand. */
class CarouselTest {
    private Instant now = Instant.parse("2026-01-31T09:30:00Z");
    private final Carousel carousel = new Carousel(() -> now);

    @Test
    void theNextBillComesWhenTheTimeOfThisOneIsUp() {
        carousel.seconds().set(10);
        carousel.start(2);
        pass(9);
        assertThat(carousel.place().get()).isEqualTo(2);
        pass(1);
        assertThat(carousel.place().get()).isEqualTo(3);
        pass(10);
        assertThat(carousel.place().get()).isEqualTo(4);
    }

    @Test
    void aPauseHoldsTheBillAndGivesItItsWholeTimeAgain() {
        carousel.seconds().set(10);
        carousel.start(0);
        pass(9);
        carousel.pause(true);
        pass(60);
        assertThat(carousel.place().get()).isZero();
        carousel.pause(false);
        pass(9);
        assertThat(carousel.place().get()).isZero();
        pass(1);
        assertThat(carousel.place().get()).isEqualTo(1);
    }

    @Test
    void whatHasStoppedGoesNowhereAndCannotBePaused() {
        carousel.start(-1);
        carousel.stop();
        pass(1000);
        carousel.pause(true);
        assertThat(carousel.place().get()).isZero();
        assertThat(carousel.running().get()).isFalse();
        assertThat(carousel.paused().get()).isFalse();
    }

    private void pass(int seconds) {
        now = now.plusSeconds(seconds);
        carousel.look();
    }
}
