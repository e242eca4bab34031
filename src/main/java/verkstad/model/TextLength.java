package verkstad.model;

/** How long one text of a project may be, in characters (code points). */
public final class TextLength {
    public static final int LONGEST = 100_000;

    private TextLength() {}

    public static boolean fits(String text) {
        return text.length() <= LONGEST || text.codePointCount(0, text.length()) <= LONGEST;
    }

    /** As much of the text as fits, never half a character. */
    public static String cut(String text) {
        return fits(text) ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}
