package verkstad.model.communication;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/** An audience: what they shall know, feel and do, and their experience of earlier changes. */
@RecordBuilder
public record Audience(
        String name,
        @Nullable String know,
        @Nullable String feel,
        @Nullable String act,
        @Nullable String experience) implements AudienceBuilder.With {}
