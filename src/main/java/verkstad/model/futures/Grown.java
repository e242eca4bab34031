package verkstad.model.futures;

import java.util.List;
import java.util.stream.IntStream;
import verkstad.model.Lists;

/** What of the road grew out of which headline. */
public final class Grown {
    private Grown() {}

    /**
     * The places in the road of one kind of what grew out of a headline, in order.
     *
     * @param headline its place, from 0; -1 asks for what grew out of none
     */
    public static List<Integer> from(FuturesWorkshop workshop, int headline, RoadKind kind) {
        return IntStream.range(0, workshop.road().size())
                .filter(place -> workshop.road().get(place).kind() == kind)
                .filter(place -> headline(workshop, workshop.road().get(place)) == headline)
                .boxed()
                .toList();
    }

    /** The place of the headline that a step grew out of, or -1. */
    public static int headline(FuturesWorkshop workshop, RoadStep step) {
        var from = step.from();
        return from == null ? -1 : Lists.place(workshop.headlines(), h -> from.equals(h.id()));
    }
}
