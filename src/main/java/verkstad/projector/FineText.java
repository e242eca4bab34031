package verkstad.projector;

import java.text.Normalizer;
import java.util.regex.Pattern;
import verkstad.model.Language;

/**
 * What people typed, with the signs that a typesetter of their language would take: quotation marks for inch marks, a
 * dash for a hyphen that stands alone, three dots as one. What was typed with these signs stays as it was.
 */
final class FineText {
    private static final Pattern LONE_HYPHEN = Pattern.compile("(?<=^|\\s)-{1,2}(?=\\s)", Pattern.MULTILINE);
    private static final Pattern OPENING = Pattern.compile("(?<=^|[\\s(\\[/–—])\"(?=\\S)", Pattern.MULTILINE);
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'");

    private final Language language;

    FineText(Language language) {
        this.language = language;
    }

    String of(String typed) {
        // Names of files and some documents part a letter from its mark, which large type would set one over the other.
        var whole = Normalizer.normalize(typed, Normalizer.Form.NFC);
        var dashed = LONE_HYPHEN.matcher(whole.replace("...", "…")).replaceAll("–");
        var opened = OPENING.matcher(dashed).replaceAll(opening());
        return APOSTROPHE.matcher(opened.replace("\"", closing())).replaceAll("’");
    }

    private String opening() {
        return switch (language) {
            case SV -> "”";
            case NB, NN -> "«";
            case EN -> "“";
        };
    }

    private String closing() {
        return switch (language) {
            case SV, EN -> "”";
            case NB, NN -> "»";
        };
    }
}
