package verkstad.model.plan;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something to be reached by a date, and who decides that it is. */
@RecordBuilder
public record Milestone(
        String name,
        @Nullable LocalDate date,
        @Nullable String decidedBy,
        @Nullable Boolean reached) implements MilestoneBuilder.With {}
