package verkstad.model.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes as the project keeps them: paragraphs parted by an empty line; lines that begin with '- ' are list items. */
public final class Paragraphs {
    private static final String BULLET = "- ";

    private Paragraphs() {}

    /** The text with one paragraph more; a list item follows a list item without an empty line. */
    public static String plus(@Nullable String text, String paragraph) {
        if (text == null || text.isBlank()) return paragraph;
        var before = text.stripTrailing();
        boolean list = paragraph.startsWith(BULLET)
                && before.substring(before.lastIndexOf('\n') + 1).startsWith(BULLET);
        return before + (list ? "\n" : "\n\n") + paragraph;
    }

    /** The paragraphs of a text, in order. */
    public static List<String> of(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split("\\n\\s*\\n", -1));
    }

    /** How many paragraphs a text has. */
    public static int count(@Nullable String text) {
        return of(text).size();
    }
}
