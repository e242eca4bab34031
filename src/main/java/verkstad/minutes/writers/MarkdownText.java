package verkstad.minutes.writers;

import java.util.regex.Pattern;

/** Text that Markdown shows as it stands. */
final class MarkdownText {
    /** What means something anywhere in a line. */
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>|~&$]");

    /** What means something at the beginning of a line: headings, lists, rules and underlined headings. */
    private static final Pattern BEGINNING = Pattern.compile("^([#+=-]|\\d{1,9}(?=[.)]))");

    private MarkdownText() {}

    /** One line of text, without what Markdown would take for its own. */
    static String line(String text) {
        var escaped = ANYWHERE.matcher(text.strip()).replaceAll("\\\\$0");
        return BEGINNING.matcher(escaped).replaceFirst(m -> begun(m.group()));
    }

    /** A digit cannot be escaped; the sign after the number can, and stands next in the line. */
    private static String begun(String sign) {
        return Character.isDigit(sign.charAt(0)) ? sign + "\\\\" : "\\\\" + sign;
    }
}
