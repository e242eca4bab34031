package verkstad.model.futures;

import io.soabase.recordbuilder.core.RecordBuilder;

/** A thought that was set aside, and in which phase. */
@RecordBuilder
public record Parked(String text, Phase phase) implements ParkedBuilder.With {}
