package verkstad.minutes.writers;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a word that is wider than its column may be parted: at the joints of compounds that show theirs, else by the
 * rule that the languages share, before the consonant, or the consonants that begin a syllable together, in front of a
 * vowel. It takes no dictionary and is right more often than not, so words that have room are left alone.
 */
final class Hyphens {
    private static final char SOFT = '\u00ad';
    private static final String VOWELS = "aeiouyåäöæøéèüAEIOUYÅÄÖÆØÉ";
    private static final int FEWEST_BEFORE = 3;
    private static final int FEWEST_AFTER = 4;

    /** A word with the signs that cling to it, and the word alone. */
    private static final Pattern CLUSTER = Pattern.compile("[^\\s/-]+");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Behind the endings that join compounds with an s. */
    private static final Pattern JOINT =
            Pattern.compile("(?<=ings|hets|tions|sjons|skaps|teks)(?=\\p{L}{" + FEWEST_AFTER + "})");

    /** Consonants that begin a syllable together. */
    private static final Set<String> TOGETHER = Set.of(
            "bl", "br", "dr", "fj", "fl", "fr", "gl", "gr", "kl", "kn", "kr", "kv", "pl", "pr", "sj", "sk", "sl", "sm",
            "sp", "st", "sv", "tj", "tr", "tv");

    private Hyphens() {}

    /** The text with soft hyphens in those words that are too wide. */
    static String in(String text, Predicate<String> tooWide) {
        return CLUSTER.matcher(text).replaceAll(m -> Matcher.quoteReplacement(in(m.group(), tooWide.test(m.group()))));
    }

    private static String in(String cluster, boolean isTooWide) {
        return isTooWide ? WORD.matcher(cluster).replaceAll(m -> parted(m.group())) : cluster;
    }

    private static String parted(String word) {
        var joints = JOINT.matcher(word).replaceAll(String.valueOf(SOFT));
        return joints.equals(word) ? syllables(word) : joints;
    }

    private static String syllables(String word) {
        var parted = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (i >= FEWEST_BEFORE && i <= word.length() - FEWEST_AFTER && isSyllable(word, i)) parted.append(SOFT);
            parted.append(word.charAt(i));
        }
        return parted.toString();
    }

    /** Whether a syllable begins here. */
    private static boolean isSyllable(String word, int at) {
        if (isVowel(word, at)) return false;
        if (isVowel(word, at + 1)) return !TOGETHER.contains(word.substring(at - 1, at + 1));
        return TOGETHER.contains(word.substring(at, at + 2)) && isVowel(word, at + 2);
    }

    private static boolean isVowel(String word, int at) {
        return VOWELS.indexOf(word.charAt(at)) >= 0;
    }
}
