package verkstad.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Whom a lock's record tells of, and for how long it is believed. */
class HolderTest {
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final Instant LATELY = NOON.minusSeconds(60);
    private static final Instant LONG_AGO = NOON.minusSeconds(61);
    private static final long LIVING =
            ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(1L);

    @Test
    void whatIsWrittenIsRead() {
        var holder = new Holder("Åsa", "PC-12", "2026-11-28 09:02", 4711, false);
        assertThat(Holder.read(holder.record())).isEqualTo(holder);
        var ending = holder.thatEnds();
        assertThat(Holder.read(ending.record())).isEqualTo(ending);
        assertThat(Holder.read("Åsa\nPC-12\n2026-11-28 09:02\n"))
                .isEqualTo(new Holder("Åsa", "PC-12", "2026-11-28 09:02", 0, false));
    }

    @Test
    void anotherComputerIsBelievedForAsLongAsItRenews() {
        var other = new Holder("Åsa", "PC-12 inte denna", "", LIVING, false);
        assertThat(other.isGone(LATELY, NOON)).isFalse();
        assertThat(other.isGone(LONG_AGO, NOON)).isTrue();
        var nameless = new Holder("Åsa", "?", "", 1, false);
        assertThat(nameless.isGone(LATELY, NOON)).isFalse();
    }

    @Test
    void onThisComputerTheProcessTells() {
        var host = Holder.hostName();
        assertThat(new Holder("a", host, "", LIVING, false).isGone(LATELY, NOON))
                .isFalse();
        assertThat(new Holder("a", host, "", 1L << 30, false).isGone(LATELY, NOON))
                .isTrue();
        assertThat(Holder.here().isGone(LATELY, NOON)).isTrue();
    }

    @Test
    void whoNamesNobodyHoldsNothing() {
        assertThat(Holder.read("").isGone(NOON, NOON)).isTrue();
    }
}
