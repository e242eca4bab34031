package verkstad.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version of the project plan. */
@RecordBuilder
public record Revision(
        String version,
        LocalDate date,
        String comment,
        @Nullable String by) implements RevisionBuilder.With {}
