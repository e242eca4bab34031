package verkstad.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Measures every figure and puts them on the screen and in {@code target/bench/bench.json}. */
public final class Bench {
    /** In the order of the table. A new figure is its class and its name here. */
    private static final List<Class<?>> FIGURES = List.of(
            FirstWindow.class,
            OpeningAProject.class,
            SavingOneEdit.class,
            HandingOverABallot.class,
            AKeyOnTheBallot.class,
            OpeningABoard.class,
            OpeningALargeBoard.class,
            OpeningTheWall.class,
            HeapOfALargeBoard.class,
            ScrollingABoard.class,
            DraggingACard.class,
            ReachingTheReveal.class,
            MinutesAsDocx.class,
            MinutesAsPdf.class,
            LargeMinutesAsDocx.class,
            LargeMinutesAsPdf.class);

    /** Other work on the machine slows one round and not the next; an odd number, so that one is in the middle. */
    private static final int ROUNDS = 3;

    private Bench() {}

    /** Measures the figures whose classes are named, or all. A goal that is missed is told and fails nothing. */
    public static void main(String[] args) throws Exception {
        var named = List.of(args);
        var table = new Table(System.out);
        var rows = new ArrayList<Row>();
        table.head();
        for (var figure : FIGURES) {
            if (!named.isEmpty() && !named.contains(figure.getSimpleName())) continue;
            var needs = figure.getAnnotation(Figure.class).needs();
            if (!needs.isEmpty() && !Run.isInstalled(needs)) {
                table.leftOut(figure.getAnnotation(Figure.class).value(), needs);
                continue;
            }
            var row = measured(figure);
            rows.add(row);
            table.row(row);
        }
        var json = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsBytes(rows);
        Files.write(Files.createDirectories(Path.of("target", "bench")).resolve("bench.json"), json);
    }

    private static Row measured(Class<?> figure) throws RunnerException {
        var options = new OptionsBuilder()
                .include("^" + figure.getName().replace(".", "\\.") + "\\.")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        var rounds = new ArrayList<Row.Round>();
        for (int i = 0; i < ROUNDS; i++) rounds.add(Row.Round.of(figure, new Runner(options).run()));
        return Row.of(figure, rounds);
    }
}
