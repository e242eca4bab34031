package verkstad.model.risk;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Problem;

/**
 * One round of voting. Of a secret round only the tallies are kept, apart from who has voted, so that there is nothing
 * to shuffle and nothing to find; in a named round the ballots are kept, and tallies are what was keyed in from paper.
 * Tallies, and the voted of a secret round, are sorted, so that their order says nothing.
 */
@RecordBuilder
public record Round(
        String id,
        @Nullable String session,
        Secrecy secrecy,
        RoundState state,
        List<String> risks,
        List<String> voters,
        List<String> voted,
        List<Ballot> ballots,
        List<Collected> collected,
        List<Tally> tallies,
        List<Remark> reasons,
        @Nullable RoundKind kind,
        @Nullable Integer seats,
        List<Remark> findings)
        implements RoundBuilder.With {
    private static final Comparator<Integer> ABSENT_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<Tally> TALLIES = Comparator.comparing(Tally::risk)
            .thenComparing(Tally::likelihood, ABSENT_FIRST)
            .thenComparing(Tally::impact, ABSENT_FIRST);
    private static final Comparator<Remark> REMARKS =
            Comparator.comparing(Remark::risk).thenComparing(Remark::text);

    public Round {
        risks = Lists.stated(risks);
        voters = Lists.stated(voters);
        voted = secrecy == Secrecy.SECRET ? sorted(voted, Comparator.naturalOrder()) : Lists.stated(voted);
        ballots = Lists.stated(ballots);
        collected = Lists.stated(collected);
        tallies = counted(Lists.stated(tallies));
        reasons = sorted(reasons, REMARKS);
        findings = Lists.stated(findings);
        if (secrecy == Secrecy.SECRET && !ballots.isEmpty()) {
            throw new IllegalArgumentException("a secret round with ballots");
        }
    }

    /** Whether so few may vote that more than the highest and the range would tell who gave what. */
    public boolean isFew() {
        return seatCount() < Spread.ENOUGH;
    }

    public boolean isResidual() {
        return kind == RoundKind.RESIDUAL;
    }

    /** Whether anything in the round speaks of this risk. */
    public boolean concernsRisk(String risk) {
        return risks.contains(risk)
                || !slips(risk).isEmpty()
                || Stream.concat(reasons.stream(), findings.stream())
                        .anyMatch(r -> r.risk().equals(risk));
    }

    /** Whether this person may vote in the round, or has. */
    public boolean concernsPerson(String person) {
        return voters.contains(person)
                || voted.contains(person)
                || ballots.stream().anyMatch(b -> b.voter().equals(person));
    }

    /** The round without this person: what they gave in a named round is counted, as votes from paper are. */
    public Round without(String person) {
        if (!concernsPerson(person)) return this;
        var given = ballots.stream()
                .filter(b -> b.voter().equals(person))
                .flatMap(b -> b.scores().stream())
                .toList();
        var left = ballots.stream().filter(b -> !b.voter().equals(person)).toList();
        return withVoters(others(voters, person))
                .withVoted(others(voted, person))
                .withBallots(left.size() == ballots.size() ? ballots : left)
                .withTallies(tallied(given));
    }

    /**
     * How many have voted: those who handed over, or where more voted on one risk, on paper or by raised hands, that
     * many.
     */
    public int votes() {
        var said = new HashMap<String, Voices>();
        eachSlip((slip, count) ->
                said.computeIfAbsent(slip.risk(), r -> new Voices()).add(slip, count));
        int most = risks.stream()
                .mapToInt(r -> said.containsKey(r) ? said.get(r).sum() : 0)
                .max()
                .orElse(0);
        return Math.max(voted.size(), most);
    }

    /**
     * How many have said something of this risk. Where hands were counted one axis at a time, the same hands went up
     * twice.
     */
    public int voices(String risk) {
        var voices = new Voices();
        eachSlip((slip, count) -> {
            if (slip.risk().equals(risk)) voices.add(slip, count);
        });
        return voices.sum();
    }

    private void eachSlip(ObjIntConsumer<Slip> work) {
        ballots.forEach(b -> b.scores().forEach(s -> work.accept(s, 1)));
        tallies.forEach(t -> work.accept(new Slip(t.risk(), t.likelihood(), t.impact()), t.count()));
    }

    /** How many may vote. */
    public int seatCount() {
        return voters.isEmpty() && seats != null ? seats : voters.size();
    }

    /** Every slip for one risk, of ballots and tallies together, in an order that says nothing of who or when. */
    public List<Slip> slips(String risk) {
        var all = new ArrayList<Slip>();
        for (var ballot : ballots) {
            ballot.scores().stream().filter(s -> s.risk().equals(risk)).forEach(all::add);
        }
        for (int i = firstTally(risk);
                i < tallies.size() && tallies.get(i).risk().equals(risk);
                i++) {
            var tally = tallies.get(i);
            all.addAll(Collections.nCopies(tally.count(), new Slip(risk, tally.likelihood(), tally.impact())));
        }
        return all;
    }

    /** Where the tallies of a risk begin: they are sorted by it, and a register asks for hundreds. */
    private int firstTally(String risk) {
        int from = 0;
        int to = tallies.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (tallies.get(middle).risk().compareTo(risk) < 0) from = middle + 1;
            else to = middle;
        }
        return from;
    }

    /**
     * The round with one more ballot in it, counted or kept by the round's secrecy.
     *
     * @param voter the voter's id; null for an unnamed seat
     * @param slips one slip for each risk of the round
     * @throws Problem.Refused where the round is not open, the voter may not vote or has voted, or a risk is missing
     */
    public Round handedOver(@Nullable String voter, List<Slip> slips) throws Problem.Refused {
        if (state != RoundState.OPEN) throw new Problem.Refused("problem.round-not-open");
        boolean mayVote = votes() < seatCount()
                && (voter == null ? voters.isEmpty() : voters.contains(voter) && !voted.contains(voter));
        if (!mayVote) throw new Problem.Refused("problem.voter");
        if (!slips.stream()
                .map(Slip::risk)
                .sorted()
                .toList()
                .equals(risks.stream().sorted().toList())) {
            throw new Problem.Refused("problem.ballot-incomplete");
        }
        var gathered = gathered(Collected.LAPTOP);
        var counted = voter == null ? gathered : gathered.withVoted(Lists.plus(voted, voter));
        if (secrecy == Secrecy.NAMED && voter != null) {
            return counted.withBallots(Lists.plus(ballots, new Ballot(voter, slips)));
        }
        return counted.withTallies(tallied(slips));
    }

    /**
     * The round in its next state.
     *
     * @throws Problem.Refused where the state does not follow on this one
     */
    public Round become(RoundState next) throws Problem.Refused {
        if (!state.mayBecome(next)) throw new Problem.Refused("problem.round-state");
        return withState(next);
    }

    /** The round with a word more on how its votes were gathered, in an order that says nothing of which came first. */
    Round gathered(Collected how) {
        return collected.contains(how)
                ? this
                : withCollected(Lists.plus(collected, how).stream().sorted().toList());
    }

    /** These slips as tallies, added to those that are counted already. */
    public List<Tally> tallied(List<Slip> slips) {
        var all = new ArrayList<>(tallies);
        slips.forEach(s -> all.add(new Tally(s.risk(), s.likelihood(), s.impact(), 1)));
        return counted(all);
    }

    /** One tally for each pair of scores of a risk, sorted. */
    private static List<Tally> counted(List<Tally> tallies) {
        var counts = new LinkedHashMap<Slip, Integer>();
        tallies.forEach(t -> counts.merge(new Slip(t.risk(), t.likelihood(), t.impact()), t.count(), Integer::sum));
        if (counts.isEmpty()) return tallies;
        return counts.entrySet().stream()
                .map(e -> new Tally(
                        e.getKey().risk(), e.getKey().likelihood(), e.getKey().impact(), e.getValue()))
                .sorted(TALLIES)
                .toList();
    }

    private static List<String> others(List<String> people, String person) {
        return people.contains(person)
                ? people.stream().filter(p -> !p.equals(person)).toList()
                : people;
    }

    private static <T> List<T> sorted(@Nullable List<T> list, Comparator<? super T> order) {
        var stated = Lists.stated(list);
        return stated.isEmpty() ? stated : stated.stream().sorted(order).toList();
    }
}
