package verkstad.bench;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured of a figure. Values are the medians of the rounds' medians, and {@code ratio} the median of the
 * rounds' ratios; it lay between {@code lowest} and {@code highest}. {@code goal} is the largest that it should be.
 */
record Row(
        String figure,
        String project,
        String unit,
        double value,
        String reference,
        double referenceValue,
        double ratio,
        double lowest,
        double highest,
        double goal,
        boolean met) {

    /** The medians of one round, taken right after one another. */
    record Round(double verkstad, double reference) {
        static Round of(Class<?> figure, Collection<RunResult> results) {
            return new Round(median(figure, "verkstad", results), median(figure, "reference", results));
        }

        double ratio() {
            return verkstad / reference;
        }

        private static double median(Class<?> figure, String method, Collection<RunResult> results) {
            var name = figure.getName() + "." + method;
            return results.stream()
                    .filter(r -> r.getParams().getBenchmark().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no result of " + name))
                    .getPrimaryResult()
                    .getStatistics()
                    .getPercentile(50);
        }
    }

    /** The row of a figure's class, given an odd number of rounds. */
    static Row of(Class<?> figure, List<Round> rounds) {
        var about = figure.getAnnotation(Figure.class);
        var ratios = sorted(rounds, Round::ratio);
        double ratio = middle(ratios);
        return new Row(
                about.value(),
                Input.name(),
                "ms",
                middle(sorted(rounds, Round::verkstad)),
                about.reference(),
                middle(sorted(rounds, Round::reference)),
                ratio,
                ratios.getFirst(),
                ratios.getLast(),
                about.goal(),
                ratio <= about.goal());
    }

    private static List<Double> sorted(List<Round> rounds, ToDoubleFunction<Round> of) {
        return rounds.stream().mapToDouble(of).sorted().boxed().toList();
    }

    private static double middle(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }
}
