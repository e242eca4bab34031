package verkstad.bills;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks a word of monstrous length where it is wider than its row, with a hyphen. As Scandinavian words are broken by
 * rule, the last consonant goes with the vowel after it, and a compound is parted behind its s; where no such place is
 * near, any place will do.
 */
final class LetterBreaks {
    private static final String VOWELS = "AEIOUYÅÄÖÆØ";
    /** What may stand between the first consonant of a word and its vowel. */
    private static final String GLIDES = "JLNRV";

    private static final int MONSTROUS = 20;
    private static final int FEWEST = 8;
    private final List<TypeRow> letters = new ArrayList<>();
    private final TypeRow word;
    private final TypeRow hyphen;

    LetterBreaks(TypeRow word, TypeMeasure measure) {
        this.word = word;
        hyphen = TypeRow.of("-", measure);
        var signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(word.text());
        for (int from = 0, to = signs.next(); to != BreakIterator.DONE; from = to, to = signs.next()) {
            letters.add(TypeRow.of(word.text().substring(from, to), measure));
        }
    }

    /** The parts of the word, each no wider than the room; the whole word where it cannot be broken so. */
    List<TypeRow> parts(double room) {
        if (letters.size() <= MONSTROUS) return List.of(word);
        var parts = new ArrayList<TypeRow>();
        int from = 0;
        while (width(from, letters.size()) > room) {
            int to = end(from, room);
            if (to - from < FEWEST) return List.of(word);
            parts.add(part(from, to).and(hyphen, 0));
            from = to;
        }
        parts.add(from == 0 ? word : part(from, letters.size()));
        return parts;
    }

    private int end(int from, double room) {
        double width = hyphen.width();
        int to = from;
        while (to < letters.size() - 1 && width + letters.get(to).width() <= room) {
            width += letters.get(to++).width();
        }
        for (int joint = to; joint - from >= FEWEST / 2; joint--) {
            if (isJoint(joint)) return joint;
        }
        for (int good = to; good - from >= FEWEST; good--) {
            if (isGood(good)) return good;
        }
        return to;
    }

    /** Behind the s that holds a compound together: a consonant before it, and after it what can begin a word. */
    private boolean isJoint(int place) {
        return letters.size() - place > FEWEST / 2
                && isS(place - 1)
                && !isVowel(place - 2)
                && !isVowel(place)
                && (isS(place)
                        || isVowel(place + 1)
                        || GLIDES.contains(letters.get(place + 1).text()));
    }

    private boolean isS(int place) {
        return letters.get(place).text().equals("S");
    }

    private boolean isGood(int place) {
        return letters.size() - place > FEWEST / 2 && !isVowel(place) && isVowel(place + 1);
    }

    private boolean isVowel(int place) {
        return VOWELS.contains(letters.get(place).text());
    }

    private double width(int from, int to) {
        return letters.subList(from, to).stream().mapToDouble(TypeRow::width).sum();
    }

    private TypeRow part(int from, int to) {
        return letters.subList(from, to).stream()
                .reduce((row, letter) -> row.and(letter, 0))
                .orElseThrow();
    }
}
