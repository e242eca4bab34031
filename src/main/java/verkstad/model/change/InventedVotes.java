package verkstad.model.change;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.change.DotChange.DotsHandedOver;
import verkstad.model.change.RoundChange.BallotHandedOver;
import verkstad.model.dots.DotBallot;
import verkstad.model.dots.DotVote;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Slip;

/**
 * What people who are not there might vote, so that the showing of it can be rehearsed: mostly near each other, with
 * one here and there who sees it otherwise, or who abstains.
 */
public final class InventedVotes {
    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;
    private static final int OTHERWISE = 8;
    private static final int ABSTAINING = 20;
    private final RandomGenerator random;

    private InventedVotes(RandomGenerator random) {
        this.random = random;
    }

    /** Whether somebody may vote now. */
    public static boolean areWanted(Project now) {
        var dots = now.dotVote();
        return open(now).anyMatch(r -> r.votes() < seats(r)) || (dots != null && dots.ballots() < dots.seatCount());
    }

    /** All who may vote now and have not, do. */
    public static Change of(Project now, RandomGenerator random) {
        var invented = new InventedVotes(random);
        var votes = new ArrayList<Change>();
        open(now).forEach(r -> votes.addAll(invented.round(r)));
        if (now.dotVote() != null) votes.addAll(invented.dots(now.dotVote()));
        return new Together(votes);
    }

    private static Stream<Round> open(Project now) {
        return now.risksOrEmpty().running().stream().filter(r -> r.state() == RoundState.OPEN);
    }

    private static int seats(Round round) {
        return round.voters().isEmpty() && round.seats() != null
                ? round.seats()
                : round.voters().size();
    }

    private List<Change> round(Round round) {
        var middles = round.risks().stream()
                .map(risk -> new Slip(risk, random.nextInt(2, HIGHEST), random.nextInt(2, HIGHEST)))
                .toList();
        return waiting(round.voters(), round.voted(), seats(round) - round.votes()).stream()
                .<Change>map(voter -> new BallotHandedOver(
                        round.id(), voter.id(), middles.stream().map(this::slip).toList()))
                .toList();
    }

    private Slip slip(Slip middle) {
        if (random.nextInt(ABSTAINING) == 0) return new Slip(middle.risk(), null, null);
        return new Slip(middle.risk(), near(middle.likelihood()), near(middle.impact()));
    }

    private int near(@Nullable Integer middle) {
        if (middle == null || random.nextInt(OTHERWISE) == 0) return random.nextInt(LOWEST, HIGHEST + 1);
        return Math.clamp(middle + (long) random.nextInt(-1, 2), LOWEST, HIGHEST);
    }

    private List<Change> dots(DotVote vote) {
        return waiting(vote.voters(), vote.voted(), vote.seatCount() - vote.ballots()).stream()
                .<Change>map(voter -> new DotsHandedOver(voter.id(), put(vote)))
                .toList();
    }

    private List<Integer> put(DotVote vote) {
        int items = vote.counts().size();
        var ballot = DotBallot.empty(vote.each(), items);
        for (int i = 0; i < 4 * vote.each() && ballot.left() > 0; i++) {
            // the smaller of two draws: some things are liked better than others
            int one = random.nextInt(items);
            int other = random.nextInt(items);
            ballot = ballot.plus(Math.min(one, other));
        }
        return ballot.put();
    }

    /** @param id null on an unnamed seat */
    private record Voter(@Nullable String id) {}

    private static List<Voter> waiting(List<String> voters, List<String> voted, int seats) {
        if (voters.isEmpty()) return Stream.generate(() -> new Voter(null)).limit(Math.max(0, seats)).toList();
        return voters.stream().filter(v -> !voted.contains(v)).map(Voter::new).toList();
    }
}
