package verkstad.model.futures;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the road from the future year back to today; {@code from} is the id of what it grew out of, {@code year}
 * the year by which it must be true.
 */
@RecordBuilder
public record RoadStep(
        String text,
        RoadKind kind,
        @Nullable String id,
        @Nullable String from,
        @Nullable Integer year) implements RoadStepBuilder.With {}
