package verkstad.model.futures;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;

/** A futures workshop: the year (1900–2200), the scenario in which all went well, its headlines, and the road there. */
@RecordBuilder
public record FuturesWorkshop(
        String id,
        @Nullable String session,
        @Nullable Integer year,
        String scenario,
        List<Headline> headlines,
        List<RoadStep> road,
        @Nullable String sharedMessage,
        List<Critique> critique,
        List<Parked> parked,
        @Nullable MessageVotes sharedMessageVotes)
        implements FuturesWorkshopBuilder.With {
    public FuturesWorkshop {
        headlines = Lists.stated(headlines);
        road = Lists.stated(road);
        critique = Lists.stated(critique);
        parked = Lists.stated(parked);
    }
}
