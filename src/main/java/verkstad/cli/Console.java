package verkstad.cli;

import java.io.PrintWriter;
import verkstad.texts.Texts;

/**
 * Where the program speaks without a window, and in which language.
 *
 * @param isWatched whether somebody sits before it, at a terminal
 */
public record Console(PrintWriter out, PrintWriter err, Texts texts, boolean isWatched) {
    void say(String key, Object... arguments) {
        out.println(texts.get(key, arguments));
        out.flush();
    }

    /** One sentence, on one line. */
    void complain(String sentence) {
        err.println(sentence.replaceAll("\\R+", " "));
        err.flush();
    }
}
