package verkstad.bills;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Running words, measured once, and how they fall into rows of any width. What is too wide for a row is parted; no word
 * is left alone on the last row where the others can spare one; rows after a mark are set in under its words.
 */
final class Paragraph {
    private static final String DOTS = " …";
    /** A last row that is shorter than this share of the width looks left over. */
    private static final double LEFT_OVER = 0.3;

    /** How much narrower the rows may be set for the last one's sake. */
    private static final double NARROWEST = 0.66;

    private static final double STEP = 0.03;

    private final TypeMeasure measure;
    private final String mark;
    private final String text;
    private final Face face;
    private final double indent;
    private final double dots;
    private final TypeRow hyphen;
    private final List<TypeRow> words = new ArrayList<>();

    /** @param mark what the first row begins with; nothing for plain words */
    Paragraph(String mark, String text, Face face, TypeMeasure measure) {
        this.mark = mark;
        this.text = text;
        this.face = face;
        this.measure = measure;
        indent = mark.isEmpty() ? 0 : measure.width(mark);
        dots = measure.width(DOTS);
        hyphen = TypeRow.of("-", measure);
        LineBreaks.parts(text).forEach(word -> words.add(TypeRow.of(word, measure)));
    }

    String text() {
        return mark + text;
    }

    Face face() {
        return face;
    }

    /** How far to the right all rows but the first begin, at size 1. */
    double indent() {
        return indent;
    }

    /** How many rows there are at this width, in the unit of size 1. */
    int count(double room) {
        return fallen(room - indent).size();
    }

    /**
     * So many rows at most; the last of them ends in dots where that is not all.
     *
     * @param goesOn whether something else that there is no room for comes after it
     */
    List<String> rows(double room, int most, boolean goesOn) {
        double inner = room - indent;
        var rows = fallen(inner);
        if (rows.size() > most || goesOn) rows = cut(rows, inner, Math.min(most, rows.size()));
        else if (isLeftOver(rows, inner)) rows = evened(rows, inner);
        var marked = new ArrayList<>(rows);
        if (!marked.isEmpty()) marked.set(0, mark + marked.getFirst());
        return marked;
    }

    private List<String> fallen(double room) {
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
            var parts = own > room ? parted(word.text(), room) : List.of(word);
            parts.subList(0, parts.size() - 1).forEach(part -> rows.add(part.text()));
            row.append(parts.getLast().text());
            width += parts.getLast().width();
        }
        if (!row.isEmpty()) rows.add(row.toString().strip());
        return rows;
    }

    /** A word that is wider than a row, in rows, with a hyphen between two letters. */
    private List<TypeRow> parted(String word, double room) {
        var parts = new ArrayList<TypeRow>();
        var part = new TypeRow("", 0, 0, 0);
        for (var letter : letters(word)) {
            if (!part.text().isEmpty()
                    && part.width() + letter.width() + hyphen.width() > room
                    && !letter.text().isBlank()) {
                parts.add(ends(part) && begins(letter) ? part.and(hyphen, 0) : part);
                part = letter;
            } else part = part.and(letter, 0);
        }
        parts.add(part);
        return parts;
    }

    private static boolean ends(TypeRow part) {
        return Character.isLetter(part.text().codePointBefore(part.text().length()));
    }

    private static boolean begins(TypeRow letter) {
        return Character.isLetter(letter.text().codePointAt(0));
    }

    private List<String> cut(List<String> rows, double room, int most) {
        var cut = new ArrayList<>(rows.subList(0, most));
        if (most > 0) cut.add(dotted(cut.removeLast(), room));
        return cut;
    }

    private boolean isLeftOver(List<String> rows, double room) {
        return rows.size() > 1 && measure.width(rows.getLast()) < LEFT_OVER * room;
    }

    /** As many rows, but narrower, until the last one is no longer left over; as they were where that cannot be. */
    private List<String> evened(List<String> rows, double room) {
        double widest = words.stream().mapToDouble(TypeRow::width).max().orElse(0);
        for (double share = 1 - STEP; share >= NARROWEST && share * room >= widest; share -= STEP) {
            var tried = fallen(share * room);
            if (tried.size() > rows.size()) break;
            if (!isLeftOver(tried, room)) return tried;
        }
        return rows;
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
        while (!kept.isEmpty() && measure.width(kept) + dots > room) kept = shorter(kept);
        return kept.replaceAll("[\\s–,;:]+$", "") + DOTS;
    }

    /** Without its last word; where there is but one, without its last letter. */
    private static String shorter(String row) {
        int space = row.lastIndexOf(' ');
        if (space > 0) return row.substring(0, space);
        var signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(row);
        signs.last();
        return row.substring(0, signs.previous());
    }
}
