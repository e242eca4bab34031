package verkstad.minutes.writers;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Where a word that is wider than its column may be parted, by the rule that the languages share: before the consonant,
 * or the consonants that begin a syllable together, in front of a vowel. Compounds are met by luck, so words that have
 * room are left alone.
 */
final class Hyphens {
    private static final char SOFT = '\u00ad';
    private static final String VOWELS = "aeiouyåäöæøéèüAEIOUYÅÄÖÆØÉ";
    private static final int FEWEST_BEFORE = 3;
    private static final int FEWEST_AFTER = 4;

    /** Consonants that begin a syllable together. */
    private static final Set<String> TOGETHER = Set.of(
            "bl", "br", "dr", "fj", "fl", "fr", "gl", "gr", "kl", "kn", "kr", "kv", "pl", "pr", "sj", "sk", "sl", "sm",
            "sp", "st", "sv", "tj", "tr", "tv");

    /** What ends with the s that joins compounds. */
    private static final Set<String> JOINED = Set.of("gs", "ks", "ts", "ds");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private Hyphens() {}

    /** The text with soft hyphens in those words that are too wide. */
    static String in(String text, Predicate<String> tooWide) {
        return WORD.matcher(text).replaceAll(m -> tooWide.test(m.group()) ? parted(m.group()) : m.group());
    }

    private static String parted(String word) {
        var parted = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (i >= FEWEST_BEFORE && i <= word.length() - FEWEST_AFTER && isSyllable(word, i)) parted.append(SOFT);
            parted.append(word.charAt(i));
        }
        return parted.toString();
    }

    /** Whether a syllable begins here. */
    private static boolean isSyllable(String word, int at) {
        if (JOINED.contains(word.substring(at - 2, at))) return isVowel(word, at);
        if (isVowel(word, at)) return false;
        if (isVowel(word, at + 1)) {
            var pair = word.substring(at - 1, at + 1);
            return !TOGETHER.contains(pair) && !JOINED.contains(pair);
        }
        return TOGETHER.contains(word.substring(at, at + 2)) && isVowel(word, at + 2);
    }

    private static boolean isVowel(String word, int at) {
        return at < word.length() && VOWELS.indexOf(word.charAt(at)) >= 0;
    }
}
