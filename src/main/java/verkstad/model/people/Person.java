package verkstad.model.people;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part, with the organisation (its id) and the role, where they are known. */
@RecordBuilder
public record Person(
        String id,
        String name,
        @Nullable String organisation,
        @Nullable String role) implements PersonBuilder.With {}
