package verkstad.model.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import verkstad.model.Lists;
import verkstad.model.Problem;

/**
 * What may still be changed in a round that nobody has seen the result of: who votes, how many seats there are, and
 * votes from paper and raised hands. Votes never become more than those who may vote.
 */
public final class Polling {
    private Polling() {}

    /**
     * The round with somebody who came late.
     *
     * @throws Problem.Refused where the round is revealed, its seats are unnamed, or the person is in it already
     */
    public static Round withVoter(Round round, String person) throws Problem.Refused {
        requireUnseen(round);
        if (round.voters().isEmpty()) throw new Problem.Refused("problem.seats-unnamed");
        if (round.voters().contains(person)) throw new Problem.Refused("problem.voter-there");
        return round.withVoters(Lists.plus(round.voters(), person));
    }

    /**
     * The round without somebody who left and has not voted.
     *
     * @throws Problem.Refused where the round is revealed, or the person has voted, is not in it or is its last voter,
     *     or where votes from paper have taken the place
     */
    public static Round withoutVoter(Round round, String person) throws Problem.Refused {
        requireUnseen(round);
        if (round.voted().contains(person)) throw new Problem.Refused("problem.voter-voted");
        if (!round.voters().contains(person)) throw new Problem.Refused("problem.voter");
        if (round.voters().size() == 1) throw new Problem.Refused("problem.voter-last");
        return fitting(round.withVoters(
                round.voters().stream().filter(v -> !v.equals(person)).toList()));
    }

    /**
     * The round with more or fewer unnamed seats.
     *
     * @param seats at least 1, and no fewer than have voted
     * @throws Problem.Refused where the round is revealed, its voters are named, or the seats do not suffice
     */
    public static Round withSeats(Round round, int seats) throws Problem.Refused {
        requireUnseen(round);
        if (!round.voters().isEmpty()) throw new Problem.Refused("problem.seats-named");
        if (seats < 1) throw new Problem.Refused("problem.seats-few", round.votes(), seats);
        return fitting(round.withSeats(seats));
    }

    /**
     * The round with votes for one risk that the facilitator counted on paper or by raised hands. They are added to
     * what is there, and in a secret round nothing tells them from it again.
     *
     * @throws Problem.Refused where the round is revealed, the risk is not in it, nothing was counted, or there are
     *     more votes than may vote
     */
    public static Round withTallies(Round round, String risk, List<Tally> counted) throws Problem.Refused {
        requireUnseen(round);
        boolean fits = !counted.isEmpty()
                && round.risks().contains(risk)
                && counted.stream().allMatch(t -> t.risk().equals(risk));
        if (!fits) throw new Problem.Refused("problem.tally-empty");
        var all = Stream.concat(round.tallies().stream(), counted.stream()).toList();
        return fitting(round.withTallies(all).gathered(Collected.PAPER));
    }

    /**
     * The round in which votes from paper that were keyed in wrongly are put right, as if the wrong ones had never been
     * keyed in.
     *
     * @param was what was keyed in; {@code counted} is what comes in its place, nothing perhaps
     * @throws Problem.Refused where the round is revealed, {@code was} is not in it, or there are more votes than may
     *     vote
     */
    public static Round corrected(Round round, String risk, List<Tally> was, List<Tally> counted)
            throws Problem.Refused {
        requireUnseen(round);
        var left = round.withTallies(without(round.tallies(), was));
        var rest = hasPaper(left) ? left : left.withCollected(withoutPaper(left.collected()));
        return counted.isEmpty() ? rest : withTallies(rest, risk, counted);
    }

    private static List<Tally> without(List<Tally> tallies, List<Tally> gone) throws Problem.Refused {
        var left = new ArrayList<>(tallies);
        for (var tally : gone) {
            int place = Lists.place(left, t -> t.withCount(tally.count()).equals(tally) && t.count() >= tally.count());
            if (place < 0) throw new Problem.Refused("problem.tally-gone");
            var there = left.get(place);
            if (there.count() == tally.count()) left.remove(place);
            else left.set(place, there.withCount(there.count() - tally.count()));
        }
        return left.isEmpty() ? Lists.notStated() : left;
    }

    private static List<Collected> withoutPaper(List<Collected> collected) {
        var left = collected.stream().filter(how -> how != Collected.PAPER).toList();
        return left.isEmpty() ? Lists.notStated() : left;
    }

    /** Whether there are more slips than were handed over on the laptop; where seats vote, whether there are any. */
    private static boolean hasPaper(Round round) {
        int handedOver = round.secrecy() == Secrecy.SECRET
                ? round.voted().size()
                : round.ballots().size();
        return round.risks().stream().anyMatch(risk -> round.slips(risk).size() > handedOver);
    }

    private static Round fitting(Round round) throws Problem.Refused {
        if (round.votes() > round.seatCount()) {
            throw new Problem.Refused("problem.seats-few", round.votes(), round.seatCount());
        }
        return round;
    }

    private static void requireUnseen(Round round) throws Problem.Refused {
        if (round.state() == RoundState.REVEALED) throw new Problem.Refused("problem.round-revealed");
    }
}
