package verkstad.model.risk;

import io.soabase.recordbuilder.core.RecordBuilder;

/** Why no measure is taken though the rule demands one, and who says so. */
@RecordBuilder
public record Accepted(String because, String by) implements AcceptedBuilder.With {}
