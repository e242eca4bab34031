package verkstad.minutes;

/** Text as every format can carry it. */
public final class Plain {
    private Plain() {}

    /**
     * The text without control characters, lone surrogates and the like, which XML forbids; line ends as one newline,
     * tabs as spaces, and no blanks around it.
     */
    static String text(String text) {
        var clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n')
                .replace('\t', ' ')
                .codePoints()
                .filter(Plain::isAllowed)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    /** The same, on one line. */
    static String line(String text) {
        return text(text).replaceAll("\\s*\n\\s*", " ");
    }

    /** The text, or where it has more characters than this, what it begins with, cut between words, and an ellipsis. */
    public static String shortened(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) return text;
        var beginning = text.substring(0, text.offsetByCodePoints(0, longest));
        int space = beginning.lastIndexOf(' ');
        return (space > longest / 2 ? beginning.substring(0, space) : beginning).strip() + "…";
    }

    private static boolean isAllowed(int c) {
        if (c == '\n') return true;
        if (Character.isISOControl(c) || (c >= 0xD800 && c <= 0xDFFF)) return false;
        return (c & 0xFFFE) != 0xFFFE && !(c >= 0xFDD0 && c <= 0xFDEF);
    }
}
