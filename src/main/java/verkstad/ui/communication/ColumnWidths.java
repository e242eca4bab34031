package verkstad.ui.communication;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How a table's width is shared among its columns, in pixels. What must not be broken has its room first. The longest
 * words that people wrote have theirs as long as a column with room to spare can give it; where none can, the columns
 * with the longest words share what there is, and the others stay whole.
 */
final class ColumnWidths {
    /** So far the halves that the widths fill the room to a hair. */
    private static final int HALVES = 24;

    private ColumnWidths() {}

    /**
     * @param usual the parts of the room where nothing needs more; they come to 1
     * @param least what each column has however narrow the table is
     * @param wanted what each needs so that no word in it is broken
     */
    static double[] of(double room, double[] usual, double[] least, double[] wanted) {
        var needed = each(usual.length, i -> Math.max(least[i], wanted[i]));
        double over = room - sum(needed);
        return over < 0 ? tight(room, least, needed) : airy(over, needed, usual, room);
    }

    private static double[] airy(double over, double[] needed, double[] usual, double room) {
        var spare = each(usual.length, i -> Math.max(0, usual[i] * room - needed[i]));
        double all = sum(spare);
        return each(usual.length, i -> needed[i] + (all == 0 ? 0 : over * spare[i] / all));
    }

    private static double[] tight(double room, double[] least, double[] needed) {
        double low = 0;
        double high = room;
        for (int i = 0; i < HALVES; i++) {
            double middle = (low + high) / 2;
            if (sum(upTo(middle, least, needed)) > room) high = middle;
            else low = middle;
        }
        return upTo(low, least, needed);
    }

    private static double[] upTo(double most, double[] least, double[] needed) {
        return each(least.length, i -> Math.max(least[i], Math.min(needed[i], most)));
    }

    private static double[] each(int count, IntToDoubleFunction width) {
        return IntStream.range(0, count).mapToDouble(width).toArray();
    }

    private static double sum(double[] widths) {
        return Arrays.stream(widths).sum();
    }
}
