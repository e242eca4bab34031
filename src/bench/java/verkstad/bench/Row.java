package verkstad.bench;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured of a figure. Values are the medians of what the rounds gave at {@code percentile}, and
 * {@code ratio} the median of the rounds' ratios; it lay between {@code lowest} and {@code highest}. {@code goal} is
 * the largest that it should be, and {@code limit} the most in {@code unit} for {@code value}; null where only the
 * ratio counts.
 */
record Row(
        String figure,
        String project,
        String unit,
        double percentile,
        double value,
        String reference,
        double referenceValue,
        double ratio,
        double lowest,
        double highest,
        double goal,
        @Nullable Double limit,
        boolean met) {

    /** What one round gave at the figure's percentile, taken right after one another. */
    record Round(double verkstad, double reference) {
        static Round of(Class<?> figure, Collection<RunResult> results) {
            return new Round(counted(figure, "verkstad", results), counted(figure, "reference", results));
        }

        double ratio() {
            return verkstad / reference;
        }

        private static double counted(Class<?> figure, String method, Collection<RunResult> results) {
            var name = figure.getName() + "." + method;
            return results.stream()
                    .filter(r -> r.getParams().getBenchmark().equals(name))
                    .findFirst()
                    .map(r -> result(figure, r))
                    .orElseThrow(() -> new IllegalStateException("no result of " + name))
                    .getStatistics()
                    .getPercentile(figure.getAnnotation(Figure.class).percentile());
        }

        private static Result<?> result(Class<?> figure, RunResult run) {
            var counter = figure.getAnnotation(Figure.class).counter();
            return counter.isEmpty()
                    ? run.getPrimaryResult()
                    : run.getSecondaryResults().get(counter);
        }
    }

    /** The row of a figure's class, given an odd number of rounds. */
    static Row of(Class<?> figure, List<Round> rounds) {
        var about = figure.getAnnotation(Figure.class);
        var ratios = sorted(rounds, Round::ratio);
        double ratio = middle(ratios);
        double value = middle(sorted(rounds, Round::verkstad));
        return new Row(
                about.value(),
                Input.name(),
                about.counter().isEmpty() ? "ms" : about.counter(),
                about.percentile(),
                value,
                about.reference(),
                middle(sorted(rounds, Round::reference)),
                ratio,
                ratios.getFirst(),
                ratios.getLast(),
                about.goal(),
                Double.isFinite(about.limit()) ? about.limit() : null,
                ratio <= about.goal() && value <= about.limit());
    }

    private static List<Double> sorted(List<Round> rounds, ToDoubleFunction<Round> of) {
        return rounds.stream().mapToDouble(of).sorted().boxed().toList();
    }

    private static double middle(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }
}
