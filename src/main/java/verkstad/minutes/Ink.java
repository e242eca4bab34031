package verkstad.minutes;

import java.util.regex.Pattern;

/** About how much room text takes in a table, in millimetres. Writers use other fonts, so no more than about. */
public final class Ink {
    /** What a cell keeps free at its sides. */
    public static final double PADDING = 2.9;

    private static final double LETTER = 1.36;
    private static final double BOLD_LETTER = 1.46;

    /** Where a line may end: after blanks and hyphens, before strokes. */
    private static final Pattern BREAKS = Pattern.compile("\\s+|(?<=-)|(?=/)");

    private Ink() {}

    /** How wide a column must be for the longest word of this text. */
    static double widest(String text, boolean isBold) {
        return BREAKS.splitAsStream(text)
                        .mapToDouble(w -> word(w, isBold))
                        .max()
                        .orElse(0)
                + PADDING;
    }

    /** How wide a word is. */
    public static double word(String word, boolean isBold) {
        return word.codePointCount(0, word.length()) * (isBold ? BOLD_LETTER : LETTER);
    }
}
