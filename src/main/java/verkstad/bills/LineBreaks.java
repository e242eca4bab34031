package verkstad.bills;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Where a row may end, as a Nordic typesetter has it: not before a dash, not behind a letter or two and their hyphen
 * (e-böcker), not within a number (12 000) nor before what it counts in (100 %), and not behind a quotation mark that
 * opens, which looks as the one that closes.
 */
final class LineBreaks {
    private static final Pattern NO_END =
            Pattern.compile("(?<=\\s)(?=[–—-](\\s|$))|(?<=(^|\\s)\\p{L}{1,2}-)(?=\\p{L})|(?<=(^|\\s)[”\"“»«’'(])(?=\\S)"
                    + "|(?<=(^|\\D)\\d{1,3}\\s)(?=\\d{3}(?!\\d))|(?<=\\d\\s)(?=[%‰€°]|KR\\b|kr\\b)");
    private static final Pattern END = Pattern.compile("(?<=\\s)(?=[”\"“»«’'(]\\S)");

    private LineBreaks() {}

    /** The text in parts that stay whole, each with the space behind it. */
    static List<String> parts(String text) {
        var ends = new TreeSet<Integer>();
        var places = BreakIterator.getLineInstance(Locale.ROOT);
        places.setText(text);
        for (int to = places.next(); to != BreakIterator.DONE; to = places.next()) ends.add(to);
        END.matcher(text).results().forEach(place -> ends.add(place.start()));
        NO_END.matcher(text).results().forEach(place -> ends.remove(place.start()));
        var parts = new ArrayList<String>();
        int from = 0;
        for (int to : ends) {
            parts.add(text.substring(from, to));
            from = to;
        }
        return parts;
    }
}
