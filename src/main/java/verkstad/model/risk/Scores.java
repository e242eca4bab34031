package verkstad.model.risk;

import org.jspecify.annotations.Nullable;

/** The scale of likelihood and impact: whole numbers from 1 to 5. */
public final class Scores {
    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    private Scores() {}

    /** The score itself. Throws IllegalArgumentException outside 1–5; null is no score. */
    static @Nullable Integer checked(@Nullable Integer score) {
        if (score != null && (score < LOWEST || score > HIGHEST)) {
            throw new IllegalArgumentException("a score of " + score + " is not between 1 and 5");
        }
        return score;
    }
}
