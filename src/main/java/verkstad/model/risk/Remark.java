package verkstad.model.risk;

import io.soabase.recordbuilder.core.RecordBuilder;

/** Unsigned words on one risk of a round: why one scored high or low, or what still differs. */
@RecordBuilder
public record Remark(String risk, String text) implements RemarkBuilder.With {}
