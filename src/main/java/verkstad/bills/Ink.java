package verkstad.bills;

import java.util.Locale;

/** What a part of a bill is coloured as; which colour that is, its look says. */
public enum Ink {
    GROUND,
    BAND,
    PAPER,
    YEAR,
    FIRST,
    HEADLINE,
    WORDS,
    RULE,
    /** The year as an ornament where there is nothing else to fill the bill. */
    GHOST;

    /** The style class of what is coloured so. */
    public String style() {
        return "bill-" + name().toLowerCase(Locale.ROOT);
    }
}
