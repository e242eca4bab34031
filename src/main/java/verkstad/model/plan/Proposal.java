package verkstad.model.plan;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the project proposes for the time after it; {@code from} is the day from which it holds. */
@RecordBuilder
public record Proposal(
        String text,
        @Nullable Integer priority,
        @Nullable String economy,
        @Nullable String leadership,
        @Nullable String organisation,
        @Nullable LocalDate from)
        implements ProposalBuilder.With {}
