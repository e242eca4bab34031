package verkstad.model.risk;

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
