package verkstad.ui.controls;

import verkstad.model.thread.Knot;
import verkstad.texts.Texts;

/** What a thing on the thread is called. */
public final class KnotWords {
    private static final int LONGEST = 70;

    private KnotWords() {}

    /** Its kind and number, and what it is about, cut where it is long; the sentence it stands in has its own stop. */
    public static String of(Knot knot, Texts texts) {
        var words = knot.words().replaceFirst("(?<![.])[.]$", "");
        var cut = words.length() <= LONGEST
                ? words
                : words.substring(0, words.lastIndexOf(' ', LONGEST) < 20 ? LONGEST : words.lastIndexOf(' ', LONGEST))
                        + "\u00A0…";
        return texts.get("thread.named." + knot.kind().code(), knot.number(), cut);
    }
}
