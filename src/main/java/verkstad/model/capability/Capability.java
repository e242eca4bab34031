package verkstad.model.capability;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/** Something the organisations need to be able to do; {@code from} is the id of what it grew out of. */
@RecordBuilder
public record Capability(
        String id,
        String name,
        @Nullable String area,
        @Nullable Integer importance,
        @Nullable String from) implements CapabilityBuilder.With {}
