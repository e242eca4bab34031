package verkstad.model.plan;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;

/** A phase of the plan and its steps. */
@RecordBuilder
public record PlanPhase(
        String name,
        List<String> steps,
        @Nullable LocalDate start,
        @Nullable LocalDate end) implements PlanPhaseBuilder.With {
    public PlanPhase {
        steps = Lists.stated(steps);
    }
}
