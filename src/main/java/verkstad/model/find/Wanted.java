package verkstad.model.find;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What is looked for, and how well something answers to it. Each word must be found, in any order; å, ä and ö are found
 * by a and o as well. The lower the rank, the better: a name that begins so, then words that begin so, then words that
 * hold it, then words whose letters come in that order from their first on.
 */
public record Wanted(List<String> words, String whole) {
    private static final int BEGINS = 0;
    private static final int WORD = 10;
    private static final int WITHIN = 100;
    static final int SCATTERED = 1000;
    private static final int FEWEST_SCATTERED = 3;

    public Wanted {
        words = List.copyOf(words);
    }

    public static Wanted of(String typed) {
        var whole = Folded.of(typed.strip());
        return new Wanted(Stream.of(whole.split("\\s+")).filter(w -> !w.isEmpty()).toList(), whole);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** How well a name answers; empty where it does not. Equal names differ by their length alone. */
    public OptionalInt rank(String name) {
        var folded = Folded.of(name);
        if (folded.equals(whole)) return OptionalInt.of(-1);
        int rank = folded.startsWith(whole) ? BEGINS : 1;
        for (var word : words) {
            int found = rank(word, folded);
            if (found < 0) return OptionalInt.empty();
            rank += found;
        }
        return OptionalInt.of(rank);
    }

    /** The sentence of a text in which the words stand together, or the first of those that hold one of them. */
    public Optional<Excerpt> in(String text) {
        var folded = Folded.of(text);
        if (isEmpty() || !words.stream().allMatch(folded::contains)) return Optional.empty();
        var sentences = Excerpt.sentences(text);
        return sentences.stream()
                .filter(s -> words.stream().allMatch(Folded.of(s)::contains))
                .findFirst()
                .or(() -> sentences.stream()
                        .filter(s -> words.stream().anyMatch(Folded.of(s)::contains))
                        .findFirst())
                .map(s -> Excerpt.of(s, mark(Folded.of(s))));
    }

    /** The first of the words that is there, from where to where. */
    private int[] mark(String folded) {
        for (var word : Stream.concat(Stream.of(whole), words.stream()).toList()) {
            int at = begins(word, folded) >= 0 ? begins(word, folded) : folded.indexOf(word);
            if (at >= 0) return new int[] {at, at + word.length()};
        }
        return new int[] {0, 0};
    }

    private static int rank(String word, String name) {
        int begins = begins(word, name);
        if (begins >= 0) return begins == 0 ? 0 : WORD;
        if (name.contains(word)) return WITHIN;
        boolean scattered = word.length() >= FEWEST_SCATTERED
                && Stream.of(name.split("[^\\p{L}\\p{N}]+")).anyMatch(w -> isScattered(word, w));
        return scattered ? SCATTERED : -1;
    }

    /** Where a word of the name begins like this; -1 where none does. */
    private static int begins(String word, String name) {
        for (int at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1))) return at;
        }
        return -1;
    }

    private static boolean isScattered(String letters, String word) {
        if (word.isEmpty() || word.charAt(0) != letters.charAt(0)) return false;
        int at = 0;
        for (int i = 0; i < word.length() && at < letters.length(); i++) {
            if (word.charAt(i) == letters.charAt(at)) at++;
        }
        return at == letters.length();
    }
}
