package verkstad.model.communication;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row of the communication plan: to whom, what, by whom, when, how, and how we know that it worked. {@code when} is
 * the time as it was said, {@code due} the date where there is one.
 */
@RecordBuilder
public record Goal(
        String toWhom,
        @Nullable String what,
        @Nullable String byWhom,
        @Nullable String when,
        @Nullable LocalDate due,
        @Nullable String how,
        @Nullable String followUp,
        @Nullable GoalStatus status,
        @Nullable String id,
        @Nullable String from)
        implements GoalBuilder.With {
    /** A goal in which nothing is stated yet but that it is planned. */
    public static final Goal EMPTY =
            GoalBuilder.builder().toWhom("").status(GoalStatus.PLANNED).build();

    /** Whether no word of it is written yet. */
    public boolean isEmpty() {
        return due == null
                && Stream.of(toWhom, or(what), or(byWhom), or(when), or(how), or(followUp))
                        .allMatch(String::isBlank);
    }

    /** Those in which something is written: a row that waits for its words is nobody's matter but the facilitator's. */
    public static List<Goal> written(List<Goal> goals) {
        return goals.stream().filter(g -> !g.isEmpty()).toList();
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
