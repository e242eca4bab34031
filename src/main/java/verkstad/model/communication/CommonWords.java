package verkstad.model.communication;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words that say less than they seem to, in all the program's languages at once: a plan is written in the language of
 * those who met, whatever the program speaks.
 */
final class CommonWords {
    private static final Set<String> EVERYBODY = Set.of(
            "alla",
            "alla berörda",
            "allmänheten",
            "samtliga",
            "alle",
            "alle berørte",
            "alle involverte",
            "allmennheten",
            "ålmenta",
            "samtlige",
            "all",
            "everybody",
            "everyone",
            "everyone concerned",
            "the public",
            "general public",
            "the general public");

    private static final Set<String> ONLY_TIME = Set.of(
            "återkommande",
            "löpande",
            "kontinuerligt",
            "regelbundet",
            "genomgående",
            "genomgående tänk",
            "inom tidsram",
            "i tid",
            "vid behov",
            "alltid",
            "senare",
            "gjenkommende",
            "fortløpende",
            "løpende",
            "kontinuerlig",
            "jevnlig",
            "regelmessig",
            "innen fristen",
            "ved behov",
            "senere",
            "attkommande",
            "fortløpande",
            "jamleg",
            "seinare",
            "ongoing",
            "recurring",
            "continuously",
            "regularly",
            "on time",
            "within the time frame",
            "when needed",
            "as needed",
            "always",
            "later");

    private static final Set<String> AT_ONCE = Set.of(
            "snarast",
            "snarast möjligt",
            "så snart som möjligt",
            "genast",
            "omgående",
            "nu",
            "snarest",
            "snarest mulig",
            "så snart som mulig",
            "straks",
            "umiddelbart",
            "nå",
            "no",
            "snarast råd",
            "asap",
            "as soon as possible",
            "at once",
            "immediately",
            "now");

    private CommonWords() {}

    /** Whether one of those that the text names is everybody. */
    static boolean isEverybody(String toWhom) {
        return Names.in(toWhom).stream().map(CommonWords::bare).anyMatch(EVERYBODY::contains);
    }

    /** Whether all that the text says is when, or how often. */
    static boolean isOnlyTime(String followUp) {
        var said = Stream.of(followUp.split("[\\n,;.]")).map(CommonWords::bare).filter(s -> !s.isEmpty());
        return said.allMatch(ONLY_TIME::contains);
    }

    static boolean isAtOnce(@Nullable String when) {
        return when != null && AT_ONCE.contains(bare(when));
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }
}
