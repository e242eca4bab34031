package verkstad.model.risk;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * One scoring of one risk. Without scores it is an abstention; with a single score it comes from hands counted one axis
 * at a time.
 */
@RecordBuilder
public record Slip(
        String risk, @Nullable Integer likelihood, @Nullable Integer impact) implements SlipBuilder.With {
    public Slip {
        Scores.checked(likelihood);
        Scores.checked(impact);
    }

    public boolean isAbstention() {
        return likelihood == null && impact == null;
    }
}
