package verkstad.storage;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which backups are kept: all of the last two hours, then the newest of each hour for a day, of each day for a
 * fortnight, of each week for eight weeks, of each month for a year, and of each year for ever.
 */
final class Thinning {
    private static final int HOURS_WITH_ALL = 2;
    private static final int DAYS_WITH_HOURS = 1;
    private static final int WEEKS_WITH_DAYS = 2;
    private static final int WEEKS = 8;

    private Thinning() {}

    /** Of these, those that are kept; what is dated later than now is. */
    static Set<LocalDateTime> kept(Collection<LocalDateTime> all, LocalDateTime now) {
        Map<String, LocalDateTime> newest = new HashMap<>();
        for (var time : all) newest.merge(span(time, now), time, (a, b) -> a.isAfter(b) ? a : b);
        return new TreeSet<>(newest.values());
    }

    /** The span of time of which one is kept. */
    private static String span(LocalDateTime time, LocalDateTime now) {
        if (time.isAfter(now.minusHours(HOURS_WITH_ALL))) return time.toString();
        if (time.isAfter(now.minusDays(DAYS_WITH_HOURS))) {
            return time.truncatedTo(ChronoUnit.HOURS).toString();
        }
        if (time.isAfter(now.minusWeeks(WEEKS_WITH_DAYS)))
            return time.toLocalDate().toString();
        if (time.isAfter(now.minusWeeks(WEEKS))) {
            return time.get(IsoFields.WEEK_BASED_YEAR) + "-W" + time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        }
        if (time.isAfter(now.minusYears(1))) return time.getYear() + "-M" + time.getMonthValue();
        return String.valueOf(time.getYear());
    }
}
