package verkstad.model.dots;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Problem;

/**
 * A secret dot vote under way. Only the sums are kept, apart from who has voted, which is sorted: nothing tells who put
 * what, or who came first. It is kept in the project's file and is no part of the exchange format; once it is shown,
 * the sums stand as the dots of the things themselves, and the vote is gone.
 *
 * @param each how many dots each has
 * @param counts the dots on each thing of the list, in its order
 * @param voters who may vote; empty where unnamed seats do
 * @param voted who has
 * @param ballots how many ballots are in
 * @param seats how many unnamed seats there are; null where the voters are named
 */
@RecordBuilder
public record DotVote(
        Dotted on,
        int each,
        List<Integer> counts,
        List<String> voters,
        List<String> voted,
        int ballots,
        @Nullable Integer seats)
        implements DotVoteBuilder.With {
    /** How many dots of one voter a single thing takes at most. */
    public static final int MOST_ON_ONE = 3;

    private static final int FEWEST = 3;
    private static final int MOST = 20;

    public DotVote {
        counts = Lists.stated(counts);
        voters = Lists.stated(voters);
        var who = Lists.stated(voted);
        voted = who.isEmpty() ? who : who.stream().sorted().toList();
    }

    /** How many dots each has unless it is settled otherwise: a third of the things, at least 3 and at most 20. */
    public static int usual(int items) {
        return Math.clamp(Math.ceilDiv(items, 3), FEWEST, MOST);
    }

    /** A vote in which nobody has voted, by people who are named. */
    public static DotVote among(Dotted on, int items, int each, List<String> voters) {
        return new DotVote(on, each, DotItems.none(items), voters, Lists.notStated(), 0, null);
    }

    /** A vote in which nobody has voted, by this many unnamed seats. */
    public static DotVote seated(Dotted on, int items, int each, int seats) {
        return new DotVote(on, each, DotItems.none(items), Lists.notStated(), Lists.notStated(), 0, seats);
    }

    /** How many may vote. */
    public int seatCount() {
        return voters.isEmpty() && seats != null ? seats : voters.size();
    }

    /**
     * The vote with one more ballot counted in.
     *
     * @param voter the voter's id; null for an unnamed seat
     * @param put the dots that the voter put on each thing
     * @throws Problem.Refused where the voter may not vote or has voted, or put more dots than there are
     */
    public DotVote handedOver(@Nullable String voter, List<Integer> put) throws Problem.Refused {
        boolean mayVote = ballots < seatCount()
                && (voter == null ? voters.isEmpty() : voters.contains(voter) && !voted.contains(voter));
        if (!mayVote) throw new Problem.Refused("problem.voter");
        boolean withinRule = put.size() == counts.size()
                && put.stream().allMatch(p -> p >= 0 && p <= MOST_ON_ONE)
                && put.stream().mapToInt(p -> p).sum() <= each;
        if (!withinRule) throw new Problem.Refused("problem.dots-too-many", each, MOST_ON_ONE);
        var counted = withCounts(DotItems.sum(counts, put)).withBallots(ballots + 1);
        return voter == null ? counted : counted.withVoted(Lists.plus(voted, voter));
    }

    /**
     * The vote with somebody who came late.
     *
     * @throws Problem.Refused where its seats are unnamed, or the person is in it already
     */
    public DotVote withLate(String person) throws Problem.Refused {
        if (voters.isEmpty()) throw new Problem.Refused("problem.seats-unnamed");
        if (voters.contains(person)) throw new Problem.Refused("problem.voter-there");
        return withVoters(Lists.plus(voters, person));
    }

    /**
     * The vote with one more unnamed seat.
     *
     * @throws Problem.Refused where its voters are named
     */
    public DotVote withOneSeatMore() throws Problem.Refused {
        if (seats == null) throw new Problem.Refused("problem.seats-named");
        return withSeats(seats + 1);
    }
}
