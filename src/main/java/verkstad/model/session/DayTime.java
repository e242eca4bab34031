package verkstad.model.session;

import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times of day as a project keeps them, HH:mm, and what lies between them, in minutes. */
public final class DayTime {
    private static final int DAY = 24 * 60;

    private DayTime() {}

    /** The time as it is kept. */
    public static String of(LocalTime time) {
        return written(time.getHour() * 60 + time.getMinute());
    }

    /** So many minutes later, past midnight where need be. */
    public static String plus(String time, int minutes) {
        return written(Math.floorMod(minutes(time) + minutes, DAY));
    }

    /** How many minutes after {@code from} the next {@code to} is, from 0 to 1439. */
    public static int since(String from, String to) {
        return Math.floorMod(minutes(to) - minutes(from), DAY);
    }

    /** How many minutes later one time is than the other, by the shorter way; negative where it is earlier. */
    public static int later(String than, String time) {
        int since = since(than, time);
        return since > DAY / 2 ? since - DAY : since;
    }

    /** How long something lasts; null where either time is not known, or no time lies between them. */
    static @Nullable Integer between(@Nullable String start, @Nullable String end) {
        if (start == null || end == null) return null;
        int since = since(start, end);
        return since == 0 ? null : since;
    }

    /** The exchange format takes 29:59 as a time; it is 5:59 then. */
    private static int minutes(String time) {
        var colon = time.indexOf(':');
        return Math.floorMod(
                Integer.parseInt(time.substring(0, colon)) * 60 + Integer.parseInt(time.substring(colon + 1)), DAY);
    }

    private static String written(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }
}
