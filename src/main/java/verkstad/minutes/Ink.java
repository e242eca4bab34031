package verkstad.minutes;

import java.util.regex.Pattern;
import verkstad.minutes.Block.Align;

/** About how much room text takes in a table, in millimetres. Writers use fonts of about the same width. */
public final class Ink {
    private static final double PADDING = 2.9;

    /** What keeps figures apart from the next column's words. */
    private static final double AFTER_FIGURES = 1.8;

    /** The height of the letters in tables, 9 points. */
    private static final double EM = 3.175;

    private static final double BOLD = 1.05;

    /** Where a line may end: after blanks and hyphens, before strokes. */
    private static final Pattern BREAKS = Pattern.compile("\\s+|(?<=-)|(?=/)");

    private Ink() {}

    /** How wide the longest word of this text is. */
    public static double widest(String text, boolean isBold) {
        return BREAKS.splitAsStream(text).mapToDouble(w -> of(w, isBold)).max().orElse(0);
    }

    /** What a cell keeps free at its sides. */
    public static double padding(Align align) {
        return align == Align.END ? PADDING + AFTER_FIGURES : PADDING;
    }

    /** How wide a word or a line is. */
    public static double of(String text, boolean isBold) {
        return text.codePoints().mapToDouble(Ink::letter).sum() * EM * (isBold ? BOLD : 1);
    }

    /** The parts of a letter's height that it is wide. */
    private static double letter(int letter) {
        return switch (letter) {
            case 'i', 'j', 'l', 'I', 'f', '.', ',', ':', ';', '!', '|', ' ', '\u00a0' -> 0.27;
            case 'r', 't', '-', '(', ')', '[', ']', '/' -> 0.34;
            case 's', 'c', 'z', 'v', 'x', 'y', 'k' -> 0.46;
            case 'm', 'w', 'M', 'W' -> 0.84;
            default -> Character.isUpperCase(letter) ? 0.62 : letter < 0x2E80 ? 0.55 : 1;
        };
    }
}
