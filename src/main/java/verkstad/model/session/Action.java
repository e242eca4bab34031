package verkstad.model.session;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that shall be done: what, by whom and by when. {@code when} is the time as it was said where it is no date
 * ('snarast'); {@code from} is the id of what it grew out of. {@code item} is the agenda item under which it was noted;
 * it is kept in the project's file and is no part of the exchange format.
 */
@RecordBuilder
public record Action(
        String what,
        @Nullable String who,
        @Nullable LocalDate due,
        @Nullable String when,
        @Nullable ActionStatus status,
        @Nullable String from,
        @Nullable String item)
        implements ActionBuilder.With {
    /** An action that was noted under no agenda item. */
    public Action(
            String what,
            @Nullable String who,
            @Nullable LocalDate due,
            @Nullable String when,
            @Nullable ActionStatus status,
            @Nullable String from) {
        this(what, who, due, when, status, from, null);
    }
}
