package verkstad.model.plan;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import verkstad.model.Lists;

/** Phases, milestones, deliverables, proposals and budget tables. */
@RecordBuilder
public record Plan(
        List<PlanPhase> phases,
        List<Milestone> milestones,
        List<Deliverable> deliverables,
        List<Proposal> proposals,
        List<AmountTable> tables)
        implements PlanBuilder.With {
    public Plan {
        phases = Lists.stated(phases);
        milestones = Lists.stated(milestones);
        deliverables = Lists.stated(deliverables);
        proposals = Lists.stated(proposals);
        tables = Lists.stated(tables);
    }
}
