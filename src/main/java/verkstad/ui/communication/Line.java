package verkstad.ui.communication;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verkstad.model.communication.Deadline;
import verkstad.model.communication.Gap;
import verkstad.model.communication.Goal;

/** A line of the table as it is shown. */
sealed interface Line {
    /** The name of a group; null for those that name nobody. */
    record Heading(@Nullable String name, int count) implements Line {}

    /**
     * A goal.
     *
     * @param place its place in the plan, from 0; one past the last for the line on which the next is written
     */
    record Row(
            int place, Goal goal, Set<Gap> gaps, @Nullable Deadline deadline, boolean isNew) implements Line {
        public Row {
            gaps = Set.copyOf(gaps);
        }

        static Row of(int place, Goal goal, LocalDate today) {
            return new Row(place, goal, Gap.of(goal), Deadline.of(goal, today), false);
        }

        /** The line for the next goal, after so many. */
        static Row next(int goals) {
            return new Row(goals, Goal.EMPTY.withStatus(null), Set.of(), null, true);
        }
    }
}
