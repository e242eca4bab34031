package verkstad.model.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a running session stands against its plan.
 *
 * <p>The plan begins at the session's start; on any other day than the session's own, as when it is rehearsed, when its
 * first item began. What remains is the rest of the item at hand and all that has not begun and is not passed over.
 *
 * @param behind minutes behind the planned minutes of the items; negative is ahead
 * @param over minutes past the session's end, or past all planned minutes where no end is stated; at least 0
 * @param ends when the session ends if what remains takes its planned time, HH:mm
 * @param cuts what to cut so that it ends in time
 */
public record Standing(int behind, int over, String ends, List<Cut> cuts) {
    private static final int LONGEST = 12 * 60;

    public Standing {
        cuts = List.copyOf(cuts);
    }

    /** How many minutes the cuts save. */
    public int saved() {
        return cuts.stream().mapToInt(Cut::minutes).sum();
    }

    /**
     * How the session stands; empty while no item is at hand, or where one was left open on another day.
     *
     * @param now time of day, HH:mm
     */
    public static Optional<Standing> of(Session session, LocalDate today, String now) {
        return new Course(session).current().flatMap(current -> of(session, current, start(session, today), now));
    }

    private static Optional<Standing> of(Session session, AgendaItem current, @Nullable String start, String now) {
        if (start == null || current.began() == null) return Optional.empty();
        int elapsed = DayTime.since(current.began(), now);
        if (elapsed > LONGEST) return Optional.empty();
        var coming = coming(session, current);
        int rest = Math.max(0, minutes(current) - elapsed);
        var ends = DayTime.plus(now, rest + sum(coming));
        int planned = sum(session.agenda());
        var length = DayTime.between(session.start(), session.end());
        int over = Math.max(0, DayTime.later(DayTime.plus(start, length == null ? planned : length), ends));
        int behind = planned == 0 ? over : DayTime.later(DayTime.plus(start, planned), ends);
        return Optional.of(new Standing(behind, over, ends, Cuts.of(coming, over)));
    }

    private static @Nullable String start(Session session, LocalDate today) {
        boolean isToday = session.date() == null || session.date().equals(today);
        if (isToday && session.start() != null) return session.start();
        return session.agenda().stream()
                .map(AgendaItem::began)
                .filter(began -> began != null)
                .reduce(null, (first, began) -> first == null || DayTime.later(first, began) < 0 ? began : first);
    }

    private static List<AgendaItem> coming(Session session, AgendaItem current) {
        return session.agenda().stream()
                .filter(i -> i.began() == null && !Course.isSkipped(i))
                .filter(i -> !i.id().equals(current.id()))
                .toList();
    }

    private static int sum(List<AgendaItem> items) {
        return items.stream().mapToInt(Standing::minutes).sum();
    }

    private static int minutes(AgendaItem item) {
        return item.minutes() == null ? 0 : item.minutes();
    }
}
