package verkstad.model.communication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import verkstad.model.Coded;

/** How near the date of a communication goal is. */
public enum Deadline implements Coded {
    /** Its date has passed. */
    OVERDUE,
    /** Within two weeks, or said to be at once where there is no date. */
    SOON,
    LATER;

    /** How many days ahead count as soon. */
    public static final int DAYS = 14;

    /** The deadline of a goal on a day; null where it has none, or is done or dropped. */
    public static @Nullable Deadline of(Goal goal, LocalDate today) {
        if (goal.status() == GoalStatus.DONE || goal.status() == GoalStatus.DROPPED) return null;
        var due = goal.due();
        if (due == null) return CommonWords.isAtOnce(goal.when()) ? SOON : null;
        if (due.isBefore(today)) return OVERDUE;
        return due.isAfter(today.plusDays(DAYS)) ? LATER : SOON;
    }

    /** Whether it is near enough to be looked after now. */
    public static boolean isNear(@Nullable Deadline deadline) {
        return deadline == OVERDUE || deadline == SOON;
    }
}
