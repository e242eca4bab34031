package verkstad.model.dots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One thing of a dot vote by its dots.
 *
 * @param rank from 1; things with the same dots share a rank, and the ranks that they take up are passed over
 * @param shared whether others have the same dots
 */
public record Ranked(int rank, boolean shared, DotItem item) {
    /** The most dots first; what has the same keeps the order of the list. */
    public static List<Ranked> of(List<DotItem> items) {
        var sorted = items.stream()
                .sorted(Comparator.comparingInt(DotItem::dotsOrNone).reversed())
                .toList();
        var ranked = new ArrayList<Ranked>();
        for (int i = 0; i < sorted.size(); i++) {
            boolean asBefore = i > 0 && same(sorted.get(i - 1), sorted.get(i));
            boolean asAfter = i < sorted.size() - 1 && same(sorted.get(i), sorted.get(i + 1));
            int rank = asBefore ? ranked.getLast().rank() : i + 1;
            ranked.add(new Ranked(rank, asBefore || asAfter, sorted.get(i)));
        }
        return ranked;
    }

    private static boolean same(DotItem one, DotItem other) {
        return one.dotsOrNone() == other.dotsOrNone();
    }
}
