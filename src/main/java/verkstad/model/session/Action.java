package verkstad.model.session;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that shall be done: what, by whom and by when. {@code when} is the time as it was said where it is no date
 * ('snarast'); {@code from} is the id of what it grew out of.
 */
@RecordBuilder
public record Action(
        String what,
        @Nullable String who,
        @Nullable LocalDate due,
        @Nullable String when,
        @Nullable ActionStatus status,
        @Nullable String from)
        implements ActionBuilder.With {}
