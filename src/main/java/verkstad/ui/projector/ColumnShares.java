package verkstad.ui.projector;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How a table's width is shared among its columns: so that its rows are as low as can be, and no word is broken where
 * there is room for it. Where nothing is won, as usual.
 */
final class ColumnShares {
    private static final Pattern WORDS = Pattern.compile("\\s+|(?<=[/-])");

    /** A column is not made wider than this for a word, in per cent. */
    private static final double WIDEST = 26;

    /** What columns give each other, in per cent: first much, then little. */
    private static final double[] STEPS = {16, 8, 4, 2, 1};

    /** What a line weighs that makes its row no higher: rows whose other cells are even are lowered by less. */
    private static final double SHORTER = 0.02;

    /** Letters on the screen stand on whole dots, which takes a hair more than was measured; in em. */
    private static final double HAIR = 0.15;

    /** Tells how wide a word is in a column, in em. */
    interface Measure {
        double width(int column, String word);
    }

    private final double[] usual;
    private final double[][][][] rows;
    private final double[] spaces;

    /**
     * @param usual the shares in per cent where nothing is won by others; one for each column
     * @param rows what stands in each column of each row
     */
    ColumnShares(double[] usual, List<List<String>> rows, Measure measure) {
        this.usual = usual.clone();
        this.rows = rows.stream()
                .map(row -> IntStream.range(0, usual.length)
                        .mapToObj(i -> words(i, row.get(i), measure))
                        .toArray(double[][][]::new))
                .toArray(double[][][][]::new);
        spaces = IntStream.range(0, usual.length)
                .mapToDouble(i -> measure.width(i, " "))
                .toArray();
    }

    /** The widths of a cell's words, line by line. */
    private static double[][] words(int column, String text, Measure measure) {
        return text.lines()
                .map(line -> Arrays.stream(WORDS.split(line))
                        .mapToDouble(word -> measure.width(column, word))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** The columns' shares in per cent of a width in em. */
    double[] of(double width) {
        var needed = IntStream.range(0, usual.length)
                .mapToDouble(i -> Math.min(WIDEST, longest(i) / width * 100))
                .toArray();
        var shares = withRoomFor(needed);
        double height = height(shares, width);
        for (double step : STEPS) {
            for (double before = Double.MAX_VALUE; height < before; ) {
                before = height;
                height = improved(shares, needed, step, width, height);
            }
        }
        return shares;
    }

    /** The usual shares, but those that need more take it from those that have it to spare. */
    private double[] withRoomFor(double[] needed) {
        double wanted = sum(needed, -1);
        double spare = sum(needed, 1);
        double taken = spare == 0 ? 0 : Math.min(1, wanted / spare);
        double given = wanted == 0 ? 0 : taken * spare / wanted;
        return IntStream.range(0, usual.length)
                .mapToDouble(i -> usual[i] + (needed[i] - usual[i]) * (needed[i] > usual[i] ? given : taken))
                .toArray();
    }

    /** What is over (1) or lacking (-1) in all columns. */
    private double sum(double[] needed, int sign) {
        return IntStream.range(0, usual.length)
                .mapToDouble(i -> Math.max(0, sign * (usual[i] - needed[i])))
                .sum();
    }

    /** Each column gives each other a step where that makes the table lower; returns how high it is then. */
    private double improved(double[] shares, double[] needed, double step, double width, double height) {
        double least = height;
        for (int from = 0; from < shares.length; from++) {
            for (int to = 0; to < shares.length; to++) {
                if (from == to || shares[from] - step < needed[from]) continue;
                shares[from] -= step;
                shares[to] += step;
                double now = height(shares, width);
                if (now < least) {
                    least = now;
                } else {
                    shares[from] += step;
                    shares[to] -= step;
                }
            }
        }
        return least;
    }

    private double height(double[] shares, double width) {
        double sum = 0;
        for (var row : rows) {
            int highest = 1;
            for (int i = 0; i < shares.length; i++) {
                int lines = lines(row[i], shares[i] / 100 * width - HAIR, spaces[i]);
                highest = Math.max(highest, lines);
                sum += lines * SHORTER;
            }
            sum += highest;
        }
        return sum;
    }

    /** As many lines as these words fill when each line is filled before the next is begun. */
    private static int lines(double[][] paragraphs, double width, double space) {
        int lines = 0;
        for (var words : paragraphs) {
            double x = 0;
            for (double word : words) {
                if (x == 0 || x + space + word > width) {
                    lines++;
                    x = word;
                } else {
                    x += space + word;
                }
            }
        }
        return lines;
    }

    private double longest(int column) {
        return Arrays.stream(rows)
                        .flatMap(row -> Arrays.stream(row[column]))
                        .flatMapToDouble(Arrays::stream)
                        .max()
                        .orElse(0)
                + HAIR;
    }
}
