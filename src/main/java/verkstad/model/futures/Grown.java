package verkstad.model.futures;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
        var grown = grownFrom(workshop.headlines(), headline);
        return IntStream.range(0, workshop.road().size())
                .filter(place -> workshop.road().get(place).kind() == kind)
                .filter(place -> grown.test(workshop.road().get(place).from()))
                .boxed()
                .toList();
    }

    private static Predicate<@Nullable String> grownFrom(List<Headline> headlines, int headline) {
        if (headline >= headlines.size()) return from -> false;
        if (headline >= 0) {
            var id = headlines.get(headline).id();
            return from -> id != null && id.equals(from);
        }
        var named =
                headlines.stream().map(Headline::id).filter(Objects::nonNull).collect(Collectors.toSet());
        return from -> from == null || !named.contains(from);
    }

    /** The place of the headline that a step grew out of, or -1. */
    public static int headline(FuturesWorkshop workshop, RoadStep step) {
        var from = step.from();
        return from == null ? -1 : Lists.place(workshop.headlines(), h -> from.equals(h.id()));
    }
}
