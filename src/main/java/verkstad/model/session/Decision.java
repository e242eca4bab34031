package verkstad.model.session;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/** What a session decided, and under which agenda item (its id). */
@RecordBuilder
public record Decision(String text, @Nullable String item) implements DecisionBuilder.With {}
