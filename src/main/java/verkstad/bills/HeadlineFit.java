package verkstad.bills;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Sets a headline in capitals, as large as it fits. The size is searched for by halves; a word is broken only where it
 * is monstrous and that makes the type much larger. Where the longest word holds all others down and there is height to
 * spare, the shorter rows are set larger, as on a newspaper's bill.
 */
final class HeadlineFit {
    /** Characters of a headline; what is longer could be read by nobody, and ends in dots. */
    static final int LONGEST = 1000;

    /** Between a row and the capitals under it, in sizes of the smaller: rows stand as even as their rings let them. */
    private static final double GAP = 0.13;

    /** Between what hangs from a row, or its baseline, and a ring or dots under it. */
    private static final double CLEAR = 0.05;

    private static final double BREAKING_GAIN = 1.5;
    private static final double LARGEST_STRETCH = 2.1;
    private static final double SMALLEST_STRETCH = 1.15;
    /** How small the type may get, as a share, for rows of even length: dots may come to stand where they take room. */
    private static final double LOST_TO_EVEN_ROWS = 0.88;

    private static final int HALVINGS = 40;

    private final WordWrap words;
    /** How high a bare capital is at size 1. */
    private final double capital;

    private final double width;
    private final double height;

    /** One row of the headline; {@code baseline} is measured from the top, all in the unit of the box. */
    record Line(String text, double size, double baseline) {}

    /** The headline as set; {@code height} is what its ink takes, {@code size} that of its smallest row. */
    record Setting(List<Line> lines, double size, double height) {}

    private HeadlineFit(WordWrap words, double capital, double width, double height) {
        this.words = words;
        this.capital = capital;
        this.width = width;
        this.height = height;
    }

    /** Fits a text into a box; nothing into a box without room. */
    static Setting fit(String text, TypeMeasure measure, double width, double height) {
        var capitals = capitals(text);
        if (capitals.isEmpty() || width <= 0 || height <= 0) return new Setting(List.of(), 0, 0);
        return new HeadlineFit(new WordWrap(capitals, measure), measure.above("H"), width, height).set(measure);
    }

    private Setting set(TypeMeasure measure) {
        double whole = largest(false);
        double broken = largest(true);
        boolean breaking = broken > BREAKING_GAIN * whole;
        double size = breaking ? broken : whole;
        var rows = words.rows(width / size, breaking).orElseThrow();
        var even = breaking ? rows : words.evened(rows, width / size);
        double evenSize = size * Math.min(1, height / height(even, size, 1));
        boolean evens = evenSize >= LOST_TO_EVEN_ROWS * size;
        var chosen = evens ? even : rows;
        // Kerning between words was not measured with them.
        var measured =
                chosen.stream().map(row -> TypeRow.of(row.text(), measure)).toList();
        double widest = measured.stream().mapToDouble(TypeRow::width).max().orElseThrow();
        double safe = Math.min(evens ? evenSize : size, width / widest);
        return setting(measured, safe, stretch(measured, safe));
    }

    private double largest(boolean breaking) {
        double fits = 0;
        double tooLarge = 2 * height;
        for (int i = 0; i < HALVINGS; i++) {
            double size = (fits + tooLarge) / 2;
            var rows = words.rows(width / size, breaking);
            if (rows.isPresent() && height(rows.get(), size, 1) <= height) fits = size;
            else tooLarge = size;
        }
        return fits;
    }

    /** How much larger than the smallest row the others may be. */
    private double stretch(List<TypeRow> rows, double size) {
        double fits = 1;
        double tooMuch = LARGEST_STRETCH;
        for (int i = 0; i < HALVINGS / 2; i++) {
            double stretch = (fits + tooMuch) / 2;
            if (height(rows, size, stretch) <= height) fits = stretch;
            else tooMuch = stretch;
        }
        return fits < SMALLEST_STRETCH ? 1 : fits;
    }

    private double height(List<TypeRow> rows, double size, double stretch) {
        return setting(rows, size, stretch).height;
    }

    private Setting setting(List<TypeRow> rows, double size, double stretch) {
        var lines = new ArrayList<Line>();
        double bottom = 0;
        double baseline = 0;
        for (var row : rows) {
            double own = stretch == 1 ? size : Math.min(size * stretch, width / row.width());
            baseline += lines.isEmpty()
                    ? row.above() * own
                    : lead(row, own, lines.getLast().size(), bottom - baseline);
            lines.add(new Line(row.text(), own, baseline));
            bottom = baseline + row.below() * own;
        }
        return new Setting(lines, size, bottom);
    }

    /** From a baseline to the next: as for bare capitals, or more where a ring would touch what is above it. */
    private double lead(TypeRow row, double size, double above, double hanging) {
        double least = Math.min(size, above);
        return Math.max(GAP * least + capital * size, hanging + CLEAR * least + row.above() * size);
    }

    private static String capitals(String text) {
        var plain = text.strip().replaceAll("\\s+", " ");
        int end = Math.min(plain.length(), LONGEST);
        if (end < plain.length() && Character.isLowSurrogate(plain.charAt(end))) end--;
        return (end < plain.length() ? plain.substring(0, end) + "…" : plain).toUpperCase(Locale.ROOT);
    }
}
