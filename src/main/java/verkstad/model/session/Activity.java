package verkstad.model.session;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What an agenda item works with, and which (the id of a board, a futures workshop or an evaluation), where there are
 * several.
 */
@RecordBuilder
public record Activity(ActivityKind kind, @Nullable String of) implements ActivityBuilder.With {}
