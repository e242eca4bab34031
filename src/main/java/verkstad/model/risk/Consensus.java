package verkstad.model.risk;

import java.util.List;

/**
 * How far a group agrees on an ordered scale, by Tastle and Wierman: Cns(X) = 1 + Σ pᵢ·log₂(1 − |xᵢ − μ| / d), where pᵢ
 * is the share that gave xᵢ, μ the mean and d the width of the scale, here 5 − 1 = 4.
 *
 * <p>W. J. Tastle and M. J. Wierman, “Consensus and dissention: a measure of ordinal dispersion”, International Journal
 * of Approximate Reasoning 45 (2007), 531–545.
 */
final class Consensus {
    private static final double WIDTH = Scores.HIGHEST - Scores.LOWEST;

    private Consensus() {}

    /**
     * The consensus, from 0 (half of the group at each end of the scale) to 1 (all gave the same).
     *
     * @param counts how many gave 1, 2, 3, 4 and 5; one at least
     */
    static double of(List<Integer> counts) {
        int all = 0;
        int sum = 0;
        for (int i = 0; i < counts.size(); i++) {
            all += counts.get(i);
            sum += counts.get(i) * (Scores.LOWEST + i);
        }
        double mean = (double) sum / all;
        double consensus = 1;
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) == 0) continue;
            double away = Math.abs(Scores.LOWEST + i - mean) / WIDTH;
            consensus += (double) counts.get(i) / all * Math.log(1 - away) / Math.log(2);
        }
        return Math.clamp(consensus, 0.0, 1.0);
    }
}
