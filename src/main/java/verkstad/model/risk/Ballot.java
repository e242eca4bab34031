package verkstad.model.risk;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import verkstad.model.Lists;

/** What one voter gave in a named round: a slip for each risk. */
@RecordBuilder
public record Ballot(String voter, List<Slip> scores) implements BallotBuilder.With {
    public Ballot {
        scores = Lists.stated(scores);
    }
}
