package verkstad.model.risk;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/** What was said of a risk at one session (its id). */
@RecordBuilder
public record RiskNote(
        String session, @Nullable String text, @Nullable String discussion) implements RiskNoteBuilder.With {}
