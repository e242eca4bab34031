package verkstad.model.risk;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/** How many slips gave one pair of scores to one risk. All that is kept of a secret round. */
@RecordBuilder
public record Tally(
        String risk, @Nullable Integer likelihood, @Nullable Integer impact, int count) implements TallyBuilder.With {
    public Tally {
        Scores.checked(likelihood);
        Scores.checked(impact);
        if (count < 1) throw new IllegalArgumentException("a tally of " + count);
    }
}
