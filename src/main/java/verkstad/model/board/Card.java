package verkstad.model.board;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/** A card on a board: its text, who or which group wrote it, its dots, and the heading it was gathered under. */
@RecordBuilder
public record Card(
        String text,
        @Nullable String by,
        @Nullable Integer dots,
        @Nullable String id,
        @Nullable String group) implements CardBuilder.With {}
