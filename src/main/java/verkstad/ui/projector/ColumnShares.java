package verkstad.ui.projector;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How a table's width is shared among its columns: as usual, but a column whose longest word would be broken takes what
 * that needs from those that have room to spare.
 */
final class ColumnShares {
    private static final Pattern WORDS = Pattern.compile("\\s+|(?<=[/-])");

    /** A column is not made wider than this for a word, in per cent. */
    private static final double WIDEST = 26;

    /** Tells how much a word takes in a column, in per cent of the width. */
    interface Measure {
        double share(int column, String word);
    }

    private ColumnShares() {}

    /**
     * The columns' shares of the width in per cent.
     *
     * @param usual what they are where no word is too long; one for each column
     * @param columns what stands in each column
     */
    static double[] of(double[] usual, List<List<String>> columns, Measure measure) {
        var needed = IntStream.range(0, usual.length)
                .mapToDouble(i -> Math.min(WIDEST, widest(i, columns.get(i), measure)))
                .toArray();
        double wanted = sum(usual, needed, -1);
        double spare = sum(usual, needed, 1);
        double taken = spare == 0 ? 0 : Math.min(1, wanted / spare);
        double given = wanted == 0 ? 0 : taken * spare / wanted;
        return IntStream.range(0, usual.length)
                .mapToDouble(i -> usual[i] + (needed[i] - usual[i]) * (needed[i] > usual[i] ? given : taken))
                .toArray();
    }

    /** What is over (1) or lacking (-1) in all columns. */
    private static double sum(double[] usual, double[] needed, int sign) {
        return IntStream.range(0, usual.length)
                .mapToDouble(i -> Math.max(0, sign * (usual[i] - needed[i])))
                .sum();
    }

    private static double widest(int column, List<String> texts, Measure measure) {
        return texts.stream()
                .flatMap(text -> Arrays.stream(WORDS.split(text)))
                .mapToDouble(word -> measure.share(column, word))
                .max()
                .orElse(0);
    }
}
