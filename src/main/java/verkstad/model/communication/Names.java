package verkstad.model.communication;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The people, groups or channels that one cell of the plan names. They stand a line each, or are parted by commas,
 * semicolons, or slashes with a space beside them; what stands in brackets is part of a name.
 */
public final class Names {
    private static final Pattern BETWEEN = Pattern.compile("(?:[\\n\\r,;]|/(?=\\s)|(?<=\\s)/)(?![^(]*\\))");

    private Names() {}

    /** The names in order, none of them blank. */
    public static List<String> in(@Nullable String text) {
        return text == null
                ? List.of()
                : Stream.of(BETWEEN.split(text))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    /** Where the name begins that ends at this place of the text: where completion puts another in its stead. */
    public static int start(String text, int end) {
        var before = text.substring(0, end);
        var matcher = BETWEEN.matcher(before);
        int start = 0;
        while (matcher.find()) start = matcher.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) start++;
        return start;
    }
}
