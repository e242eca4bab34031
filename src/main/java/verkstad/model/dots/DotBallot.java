package verkstad.model.dots;

import java.util.List;
import verkstad.model.Lists;

/**
 * The dots that one voter has put so far. Whatever is asked for, no more are on it than the voter has, and no more than
 * {@link DotVote#MOST_ON_ONE} on one thing.
 *
 * @param each how many dots the voter has
 * @param put how many of them lie on each thing
 */
public record DotBallot(int each, List<Integer> put) {
    public DotBallot {
        put = List.copyOf(put);
    }

    public static DotBallot empty(int each, int items) {
        return new DotBallot(each, DotItems.none(items));
    }

    /** How many dots are left to put. */
    public int left() {
        return each - put.stream().mapToInt(p -> p).sum();
    }

    /** The ballot with this many dots on a thing, or as many as may be; {@code place} from 0. */
    public DotBallot with(int place, int dots) {
        int there = put.get(place);
        int most = Math.min(DotVote.MOST_ON_ONE, there + left());
        return new DotBallot(each, Lists.replaced(put, place, Math.clamp(dots, 0, most)));
    }

    public DotBallot plus(int place) {
        return with(place, put.get(place) + 1);
    }

    public DotBallot minus(int place) {
        return with(place, put.get(place) - 1);
    }
}
