package verkstad.bills;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Running words, measured once, and how they fall into rows of any width. What is too wide for a row is parted. */
final class Paragraph {
    private static final String DOTS = " …";
    private final TypeMeasure measure;
    private final String text;
    private final Face face;
    private final double dots;
    private final List<TypeRow> words = new ArrayList<>();

    Paragraph(String text, Face face, TypeMeasure measure) {
        this.text = text;
        this.face = face;
        this.measure = measure;
        dots = measure.width(DOTS);
        LineBreaks.parts(text).forEach(word -> words.add(TypeRow.of(word, measure)));
    }

    String text() {
        return text;
    }

    Face face() {
        return face;
    }

    /** The rows at this width, in the unit of size 1. */
    List<String> rows(double room) {
        return rows(room, Integer.MAX_VALUE);
    }

    /** So many rows at most; the last of them ends in dots where that is not all. */
    List<String> rows(double room, int most) {
        var rows = new ArrayList<String>();
        var row = new StringBuilder();
        double width = 0;
        for (var word : words) {
            double own = measure.width(word.text().stripTrailing());
            if (!row.isEmpty() && width + own > room) {
                rows.add(row.toString().strip());
                row.setLength(0);
                width = 0;
            }
            for (var part : own > room ? letters(word.text()) : List.of(word)) {
                if (!row.isEmpty() && width + part.width() > room && own > room) {
                    rows.add(row.toString());
                    row.setLength(0);
                    width = 0;
                }
                row.append(part.text());
                width += part.width();
            }
            if (rows.size() > most) break;
        }
        if (!row.isEmpty()) rows.add(row.toString().strip());
        if (rows.size() <= most) return rows;
        var cut = new ArrayList<>(rows.subList(0, most));
        if (most > 0) cut.add(dotted(cut.removeLast(), room));
        return cut;
    }

    private List<TypeRow> letters(String word) {
        var letters = new ArrayList<TypeRow>();
        var signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(word);
        for (int from = 0, to = signs.next(); to != BreakIterator.DONE; from = to, to = signs.next()) {
            letters.add(TypeRow.of(word.substring(from, to), measure));
        }
        return letters;
    }

    private String dotted(String row, double room) {
        var kept = row;
        while (kept.contains(" ") && measure.width(kept) + dots > room) kept = kept.substring(0, kept.lastIndexOf(' '));
        return kept.replaceAll("[\\s–,;:]+$", "") + DOTS;
    }
}
