package verkstad.model.plan;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/** Something that the project hands over. */
@RecordBuilder
public record Deliverable(
        String name,
        @Nullable String description,
        @Nullable String receiver,
        @Nullable String keptBy) implements DeliverableBuilder.With {}
