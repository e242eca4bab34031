package verkstad.model.change;

import java.util.List;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.change.FuturesChange.FuturesWorkshopEdited;
import verkstad.model.futures.RoadStep;
import verkstad.model.thread.Kind;
import verkstad.model.thread.Tying;

/** What grows out of a headline: the headline gets an id where it has none, so that its road can name it. */
public final class Growing {
    private Growing() {}

    /**
     * Adds to the road, at its end.
     *
     * @param headline the place of the headline that all of it grew out of, from 0; -1 for none
     */
    public static Change added(Project now, String id, int headline, List<RoadStep> steps) {
        var workshop = now.futuresWorkshop(id).orElse(null);
        if (workshop == null) return Together.NOTHING;
        if (headline < 0 || headline >= workshop.headlines().size())
            return new FuturesWorkshopEdited(workshop.withRoad(Lists.plusAll(workshop.road(), steps)));
        var known = workshop.headlines().get(headline).id();
        var from = known == null ? Tying.freshId(now, Kind.HEADLINE) : known;
        return new FuturesWorkshopEdited(workshop.withHeadlines(
                        Lists.worked(workshop.headlines(), headline, h -> h.withId(from)))
                .withRoad(Lists.plusAll(
                        workshop.road(),
                        steps.stream().map(step -> step.withFrom(from)).toList())));
    }
}
