package verkstad.model.board;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of many sets may be alike at all, so that not each need be held against each. Two sets that are alike have at
 * least one of the rarest members of both in common: of so many that what is left of either is too little to be alike
 * by itself (prefix filtering; Chaudhuri, Ganti and Kaushik 2006).
 */
final class RarePairs {
    private final List<List<String>> rarest;
    private final Map<String, BitSet> having = new HashMap<>();

    /** @param alike the least Dice coefficient of sets that are alike, above 0 */
    RarePairs(List<Set<String>> sets, double alike) {
        var count = new HashMap<String, Integer>();
        for (var set : sets) set.forEach(pair -> count.merge(pair, 1, Integer::sum));
        var order = Comparator.<String>comparingInt(count::get).thenComparing(Comparator.naturalOrder());
        rarest = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            var sorted = sets.get(i).stream().sorted(order).toList();
            // 2c / (n + m) >= alike and c <= m: of n members, c are in common at least
            int common = (int) Math.ceil(alike / (2 - alike) * sorted.size() - 1e-9);
            rarest.add(sorted.subList(0, sorted.isEmpty() ? 0 : sorted.size() - common + 1));
            for (var pair : rarest.get(i))
                having.computeIfAbsent(pair, p -> new BitSet()).set(i);
        }
    }

    /** All that may be like the set at this place, itself among them. */
    BitSet near(int place) {
        var near = new BitSet();
        for (var pair : rarest.get(place)) near.or(having.getOrDefault(pair, near));
        return near;
    }
}
