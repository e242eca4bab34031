package verkstad.minutes.writers;

import java.text.Bidi;
import java.util.List;
import java.util.stream.Stream;

/** Words that run from right to left, as Arabic and Hebrew do. */
final class RightToLeft {
    private RightToLeft() {}

    /** Whether any of the text runs so. */
    static boolean isIn(String text) {
        var letters = text.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length);
    }

    /** Whether the text as a whole does, by its first letter that has a direction. */
    static boolean isBegunBy(String text) {
        return isIn(text) && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** Which of these scripts are in the text, as the fonts that hold them are called. */
    static List<String> scripts(String text) {
        return Stream.of(Character.UnicodeScript.HEBREW, Character.UnicodeScript.ARABIC)
                .filter(script -> text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == script))
                .map(script ->
                        script.name().charAt(0) + script.name().substring(1).toLowerCase(java.util.Locale.ROOT))
                .toList();
    }
}
