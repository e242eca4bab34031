package verkstad.bench;

import java.util.Collection;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured of a figure. Values are medians; errors are half the 99.9 % interval of the mean, as JMH gives it;
 * {@code ratio} is value by referenceValue, and {@code goal} the largest that it should be.
 */
record Row(
        String figure,
        String project,
        String unit,
        double value,
        double error,
        String reference,
        double referenceValue,
        double referenceError,
        double ratio,
        double goal,
        boolean met) {

    /** The row of a figure's class, given the results of its two benchmarks. */
    static Row of(Class<?> figure, Collection<RunResult> results) {
        var about = figure.getAnnotation(Figure.class);
        var program = result(figure, "verkstad", results);
        var reference = result(figure, "reference", results);
        double ratio = median(program) / median(reference);
        return new Row(
                about.value(),
                Input.name(),
                "ms",
                median(program),
                program.getScoreError(),
                about.reference(),
                median(reference),
                reference.getScoreError(),
                ratio,
                about.goal(),
                ratio <= about.goal());
    }

    private static Result<?> result(Class<?> figure, String method, Collection<RunResult> results) {
        var name = figure.getName() + "." + method;
        return results.stream()
                .filter(r -> r.getParams().getBenchmark().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no result of " + name))
                .getPrimaryResult();
    }

    private static double median(Result<?> result) {
        return result.getStatistics().getPercentile(50);
    }
}
