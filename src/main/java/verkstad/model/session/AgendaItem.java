package verkstad.model.session;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * One item of the agenda. {@code minutes} is the planned length; {@code began} and {@code ended} are times of day
 * (HH:mm). Notes are paragraphs parted by an empty line; lines that begin with '- ' are list items.
 */
@RecordBuilder
public record AgendaItem(
        String id,
        String title,
        ItemKind kind,
        @Nullable String responsible,
        @Nullable Integer minutes,
        @Nullable String notes,
        @Nullable String discussion,
        @Nullable Activity activity,
        @Nullable String began,
        @Nullable String ended,
        @Nullable Boolean skipped)
        implements AgendaItemBuilder.With {}
