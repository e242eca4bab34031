package verkstad.model.risk;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How the scores of one risk lie on one axis. Whatever is worked out of the counts is empty or null where they may not
 * be told.
 *
 * @param lowest the lowest score (1–5) and {@code highest} the highest
 * @param counts how many gave 1, 2, 3, 4 and 5; empty where so few voted in secret that it may not be told
 */
public record Axis(int lowest, int highest, List<Integer> counts) {
    /** From this distance between lowest and highest the group is said to disagree. */
    private static final int WIDE = 3;
    /** Below this consensus it is said to disagree, however narrow the range. */
    private static final double LOW_CONSENSUS = 0.6;
    /** So many steps beyond the next, a single highest stands alone. */
    private static final int ALONE = 2;

    public Axis {
        counts = List.copyOf(counts);
    }

    /** The axis of these scores; null where there are none. */
    static @Nullable Axis of(List<Integer> scores) {
        if (scores.isEmpty()) return null;
        return new Axis(
                Collections.min(scores),
                Collections.max(scores),
                IntStream.rangeClosed(Scores.LOWEST, Scores.HIGHEST)
                        .mapToObj(score -> Collections.frequency(scores, score))
                        .toList());
    }

    /** The highest and the range, and nothing that tells how many. */
    Axis withoutCounts() {
        return new Axis(lowest, highest, List.of());
    }

    /** Whether it may be told how many gave what. */
    public boolean isCounted() {
        return !counts.isEmpty();
    }

    /** How many scored this axis; 0 where it may not be told. */
    public int scored() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** How many gave the highest; 0 where it may not be told. */
    public int behindHighest() {
        return isCounted() ? counts.get(highest - Scores.LOWEST) : 0;
    }

    /** The distance between the highest and the lowest, 0–4. */
    public int range() {
        return highest - lowest;
    }

    /** The middle score, or the mean of the two in the middle; null where it may not be told. */
    public @Nullable BigDecimal median() {
        return isCounted() ? Means.median(scores()) : null;
    }

    /** How far the group agrees, from 0 to 1, by {@link Consensus}; null where it may not be told. */
    public @Nullable Double consensus() {
        return isCounted() ? Consensus.of(counts) : null;
    }

    /** Whether the scores lie so far apart, or so scattered, that the group should talk. */
    public boolean isDisagreement() {
        var consensus = consensus();
        return range() >= WIDE || (consensus != null && consensus < LOW_CONSENSUS);
    }

    /** Whether a single slip lies two or more steps above the next: it alone drives the highest. */
    public boolean isLoneHighest() {
        var scores = scores();
        return behindHighest() == 1 && scores.size() > 1 && highest - scores.get(scores.size() - 2) >= ALONE;
    }

    /** How far the group is apart, from 0 to 1: what the consensus lacks, or where it may not be told the range. */
    double apart() {
        var consensus = consensus();
        return consensus == null ? (double) range() / (Scores.HIGHEST - Scores.LOWEST) : 1 - consensus;
    }

    /** Every score, from the lowest up. */
    private List<Integer> scores() {
        return IntStream.range(0, counts.size())
                .boxed()
                .flatMap(i -> Collections.nCopies(counts.get(i), Scores.LOWEST + i).stream())
                .toList();
    }
}
