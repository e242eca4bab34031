package verkstad.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import verkstad.minutes.Block.Cell;
import verkstad.minutes.Block.Column;
import verkstad.minutes.Block.Table;

/** Columns that lend each other room, so that few words are parted. */
final class Widths {
    private static final double STEP = 0.5;

    /** What is wider than this is an address rather than a word, and is parted anyway. */
    private static final double WORD = 56;

    /** The part of its share that a column keeps whatever it is asked for. */
    private static final double OWN = 0.6;

    private Widths() {}

    /**
     * The columns across a whole page, as near to their shares as their longest words allow. Where there is no room for
     * all of those, the widest give way first.
     */
    static List<Column> fitted(List<Column> columns, List<List<Cell>> rows) {
        var table = new Table("", Table.FULL, columns, rows);
        var needs = IntStream.range(0, columns.size())
                .mapToDouble(i -> need(table, i))
                .toArray();
        capped(needs);
        var widths = new double[needs.length];
        for (int i = 0; i < needs.length; i++) widths[i] = table.width(columns.get(i));
        lend(widths, needs);
        var fitted = new ArrayList<Column>();
        for (int i = 0; i < widths.length; i++) {
            var column = columns.get(i);
            fitted.add(new Column(column.header(), (int) Math.max(1, Math.round(widths[i] * 10)), column.align()));
        }
        return fitted;
    }

    private static double need(Table table, int column) {
        var head = table.columns().get(column);
        var word = table.rows().stream()
                .mapToDouble(r -> Ink.widest(r.get(column).text(), column == 0))
                .reduce(Ink.widest(head.header(), true), Math::max);
        return Math.max(Math.min(word, WORD) + Ink.padding(head.align()), OWN * table.width(head));
    }

    /** No need is greater than lets the sum of all stay within the page. */
    private static void capped(double[] needs) {
        double highest = Table.FULL;
        while (sum(needs) > Table.FULL) {
            highest -= STEP;
            for (int i = 0; i < needs.length; i++) needs[i] = Math.min(needs[i], highest);
        }
    }

    /** Those that have more than they need give to those that have less, each by what it can spare. */
    private static void lend(double[] widths, double[] needs) {
        double lacking = 0;
        double spare = 0;
        for (int i = 0; i < widths.length; i++) {
            lacking += Math.max(0, needs[i] - widths[i]);
            spare += Math.max(0, widths[i] - needs[i]);
        }
        if (lacking == 0 || spare == 0) return;
        double part = Math.min(1, lacking / spare);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = widths[i] < needs[i] ? needs[i] : widths[i] - part * (widths[i] - needs[i]);
        }
    }

    private static double sum(double[] numbers) {
        double sum = 0;
        for (double number : numbers) sum += number;
        return sum;
    }
}
