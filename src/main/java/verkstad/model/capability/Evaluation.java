package verkstad.model.capability;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;

/** A self-evaluation, with grades from 1 to {@code scaleMax}. */
@RecordBuilder
public record Evaluation(
        String id, @Nullable String session, @Nullable Integer scaleMax, List<Factor> factors)
        implements EvaluationBuilder.With {
    public Evaluation {
        factors = Lists.stated(factors);
    }
}
