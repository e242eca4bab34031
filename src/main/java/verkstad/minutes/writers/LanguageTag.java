package verkstad.minutes.writers;

import verkstad.model.Language;

/** Languages as documents name them, for spelling and for reading aloud. */
final class LanguageTag {
    private LanguageTag() {}

    /** The tag with its country, such as sv-SE. */
    static String of(Language language) {
        return switch (language) {
            case SV -> "sv-SE";
            case NB -> "nb-NO";
            case NN -> "nn-NO";
            case EN -> "en-GB";
        };
    }
}
