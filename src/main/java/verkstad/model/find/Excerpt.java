package verkstad.model.find;

import java.util.List;
import java.util.stream.Stream;

/** A sentence in which something was found, in three parts: what stands before it, what was found, what comes after. */
public record Excerpt(String before, String found, String after) {
    private static final int AROUND = 60;

    /** A sentence ends with its mark or with its line. */
    static List<String> sentences(String text) {
        return Stream.of(text.split("(?<=[.!?])\\s+|\\R+"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /** The sentence with this part of it marked; cut at words where it is long. */
    static Excerpt of(String sentence, int[] part) {
        var before = sentence.substring(0, part[0]);
        var after = sentence.substring(part[1]);
        if (before.length() > AROUND) before = "… " + before.substring(before.indexOf(' ', before.length() - AROUND) + 1);
        int end = after.lastIndexOf(' ', 2 * AROUND);
        if (after.length() > 2 * AROUND) after = after.substring(0, end < 0 ? 2 * AROUND : end) + " …";
        return new Excerpt(before, sentence.substring(part[0], part[1]), after);
    }
}
