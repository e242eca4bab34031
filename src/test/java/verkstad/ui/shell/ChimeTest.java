package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The sound when the time is out is short and soft, and fades: nobody is startled in the middle of a sentence. */
class ChimeTest {
    private static final double SOFT = 0.2 * Short.MAX_VALUE;

    @Test
    void itIsSoftAndFades() {
        var sound =
                ByteBuffer.wrap(Chime.samples()).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        assertThat(sound.limit()).isLessThan(2 * 44_100);
        var loudness = IntStream.range(0, sound.limit())
                .map(i -> Math.abs(sound.get(i)))
                .toArray();
        assertThat(IntStream.of(loudness).max().orElseThrow()).isPositive().isLessThanOrEqualTo((int) SOFT);
        assertThat(IntStream.of(loudness).skip(loudness.length - 441L).max().orElseThrow())
                .as("its last hundredth of a second")
                .isLessThan((int) SOFT / 20);
    }
}
