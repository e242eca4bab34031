package verkstad.model;

import java.util.Locale;

/** A language that minutes and windows can speak. The code is the two letters of ISO 639-1. */
public enum Language implements Coded {
    SV,
    NB,
    NN,
    EN;

    /** How dates and numbers are written; English as in Europe, with the day before the month. */
    public Locale locale() {
        return this == EN ? Locale.UK : Locale.forLanguageTag(code());
    }

    /** The language of a computer that is set to this locale; English where we do not speak its own. */
    public static Language of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "sv" -> SV;
            case "nb", "no" -> NB;
            case "nn" -> NN;
            default -> EN;
        };
    }
}
