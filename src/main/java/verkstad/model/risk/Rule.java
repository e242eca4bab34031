package verkstad.model.risk;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The rule that says which risks demand a measure. What is null is not stated, and the default holds: the highest
 * score, from 9, or when the impact is 5.
 */
@RecordBuilder
public record Rule(
        @Nullable Aggregate aggregate,
        @Nullable Integer measureFromScore,
        @Nullable Integer measureFromImpact,
        @Nullable Anchors anchors)
        implements RuleBuilder.With {
    /** The rule in which nothing is stated. */
    public static final Rule DEFAULT = RuleBuilder.builder().build();

    public Aggregate aggregateOrDefault() {
        return aggregate == null ? Aggregate.HIGHEST : aggregate;
    }

    /** The score (1–25) from which a measure is demanded. */
    public int fromScore() {
        return measureFromScore == null ? 9 : measureFromScore;
    }

    /** The impact (1–5) from which a measure is demanded whatever the score. */
    public int fromImpact() {
        return measureFromImpact == null ? 5 : measureFromImpact;
    }
}
