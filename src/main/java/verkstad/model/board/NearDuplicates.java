package verkstad.model.board;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cards that say nearly the same. Two texts are alike by the Dice coefficient of the pairs of letters within their
 * words (Dice 1945; for words Adamson and Boreham 1974): twice the pairs in common over the pairs of both. So neither
 * the order of the words, nor case, accents, an ending or a slip of the finger hides a likeness.
 */
public final class NearDuplicates {
    /** From here on, two short notes are in practice the same thing said twice. */
    static final double ALIKE = 0.7;

    private NearDuplicates() {}

    /** Each lot of cards that say nearly the same, from two cards on, in the board's order; no card is in two. */
    public static List<List<Spot>> of(Board board) {
        var spots = Cards.spots(board).toList();
        var pairs = spots.stream()
                .map(s -> pairs(Cards.at(board, s).orElseThrow().text()))
                .toList();
        var rare = new RarePairs(pairs, ALIKE);
        var lots = new ArrayList<List<Spot>>();
        var taken = new BitSet();
        for (int i = 0; i < spots.size(); i++) {
            if (taken.get(i)) continue;
            var lot = new ArrayList<Spot>(List.of(spots.get(i)));
            var near = rare.near(i);
            near.andNot(taken);
            for (int j = near.nextSetBit(i + 1); j >= 0; j = near.nextSetBit(j + 1)) {
                if (alike(pairs.get(i), pairs.get(j)) < ALIKE) continue;
                taken.set(j);
                lot.add(spots.get(j));
            }
            if (lot.size() > 1) lots.add(lot);
        }
        return lots;
    }

    /** How alike two texts are, from 0 to 1. */
    static double alike(String one, String other) {
        return alike(pairs(one), pairs(other));
    }

    private static double alike(Set<String> one, Set<String> other) {
        int all = one.size() + other.size();
        if (all == 0 || 2.0 * Math.min(one.size(), other.size()) / all < ALIKE) return 0;
        boolean oneIsFewer = one.size() < other.size();
        var fewer = oneIsFewer ? one : other;
        var more = oneIsFewer ? other : one;
        return 2.0 * fewer.stream().filter(more::contains).count() / all;
    }

    /** The pairs of letters within the words; a word of a single letter is a pair by itself. */
    private static Set<String> pairs(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        var pairs = new HashSet<String>();
        for (var word : plain.split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() == 1) pairs.add(word);
            for (int i = 0; i + 1 < word.length(); i++) pairs.add(word.substring(i, i + 2));
        }
        return pairs;
    }
}
