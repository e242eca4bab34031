package verkstad.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Which backups are kept: many of late, few of long ago, and never none. */
@Fault
class ThinningTest {
    private static final LocalDateTime START = LocalDateTime.of(2026, 1, 7, 8, 0);
    private static final int DAYS = 400;

    /** Every working day a backup each quarter of an hour, thinned after each as the program does. */
    @Test
    void fourHundredDaysLeaveOneForEveryTimeOneMightAskFor() {
        var kept = new TreeSet<LocalDateTime>();
        for (int day = 0; day < DAYS; day++) {
            for (int quarter = 0; quarter < 32; quarter++) {
                var now = START.plusDays(day).plusMinutes(15L * quarter);
                kept.add(now);
                kept.retainAll(Thinning.kept(kept, now));
                assertThat(kept).contains(now).hasSizeLessThan(60);
            }
        }
        var end = kept.last();
        assertThat(kept.tailSet(end.minusHours(2), false))
                .as("of two hours all")
                .hasSize(8);
        for (int hours = 2; hours < 8; hours++) hasOne(kept, end.minusHours(hours + 1), end.minusHours(hours));
        for (int days = 1; days < 14; days++) hasOne(kept, end.minusDays(days + 1), end.minusDays(days));
        for (int weeks = 2; weeks < 8; weeks++) hasOne(kept, end.minusWeeks(weeks + 1), end.minusWeeks(weeks));
        for (int months = 2; months < 12; months++) hasOne(kept, end.minusMonths(months + 1), end.minusMonths(months));
        assertThat(kept.first()).as("of the first year its newest").isBefore(LocalDateTime.of(2027, 1, 1, 0, 0));
    }

    @Property(tries = 300)
    void theNewestIsAlwaysKeptAndThinningTwiceIsThinningOnce(
            @ForAll @Size(min = 1, max = 200) List<@IntRange(max = 1_500_000) Integer> minutesAgo) {
        var now = START.plusYears(3);
        var all = minutesAgo.stream().map(now::minusMinutes).toList();
        var kept = Thinning.kept(all, now);
        assertThat(kept)
                .isSubsetOf(all)
                .contains(all.stream().max(LocalDateTime::compareTo).orElseThrow());
        assertThat(Thinning.kept(kept, now)).isEqualTo(kept);
    }

    /** A clock that was set back must not cost what was made before. */
    @Test
    void whatIsDatedLaterThanNowIsKept() {
        var later = IntStream.range(0, 50)
                .mapToObj(i -> START.plusDays(i).plusMinutes(i))
                .toList();
        assertThat(Thinning.kept(later, START)).containsExactlyElementsOf(later);
    }

    private static void hasOne(TreeSet<LocalDateTime> kept, LocalDateTime after, LocalDateTime until) {
        assertThat(kept.subSet(after, false, until, true))
                .as("between %s and %s", after, until)
                .isNotEmpty();
    }
}
