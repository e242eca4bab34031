package verkstad.model.futures;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/** A short note of what is wrong today, and the wish that it was turned into. */
@RecordBuilder
public record Critique(
        String text, @Nullable String wish, @Nullable Integer dots) implements CritiqueBuilder.With {}
