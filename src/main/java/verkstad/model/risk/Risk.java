package verkstad.model.risk;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.session.Action;

/**
 * A risk: what threatens, what makes us vulnerable, and what follows. Likelihood and impact (1–5) are those set by
 * hand; {@link RiskResults} says what holds. {@code measureWanted} is the group's own word, beside the rule.
 */
@RecordBuilder
public record Risk(
        String id,
        String threat,
        @Nullable String vulnerability,
        @Nullable String consequence,
        @Nullable String owner,
        @Nullable RiskStatus status,
        @Nullable Integer likelihood,
        @Nullable Integer impact,
        @Nullable Boolean measureWanted,
        @Nullable String measureReason,
        List<Action> measures,
        List<RiskNote> notes,
        @Nullable String from,
        @Nullable RiskKind kind,
        @Nullable Accepted accepted,
        @Nullable String splitFrom)
        implements RiskBuilder.With {
    public Risk {
        measures = Lists.stated(measures);
        notes = Lists.stated(notes);
        Scores.checked(likelihood);
        Scores.checked(impact);
    }

    /** An issue is there already and is not scored. */
    public boolean isIssue() {
        return kind == RiskKind.ISSUE;
    }

    public boolean isClosed() {
        return status == RiskStatus.CLOSED;
    }
}
