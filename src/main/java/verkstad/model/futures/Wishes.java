package verkstad.model.futures;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which notes of the critique are turned into wishes before fantasy begins. */
public final class Wishes {
    /** So many notes the room can keep in mind; those that tie with the last of them go along. */
    static final int TOP = 5;

    private Wishes() {}

    /** The places of the top notes, most dots first; ties included, all of them where nobody has placed a dot. */
    public static List<Integer> top(List<Critique> critique) {
        var sorted = IntStream.range(0, critique.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer place) -> dots(critique.get(place)))
                        .reversed())
                .toList();
        if (sorted.isEmpty()) return sorted;
        int last = dots(critique.get(sorted.get(Math.min(TOP, sorted.size()) - 1)));
        boolean voted = dots(critique.get(sorted.getFirst())) > 0;
        return sorted.stream()
                .filter(place -> !voted || dots(critique.get(place)) >= Math.max(1, last))
                .toList();
    }

    /** The places of the top notes that nobody has turned into a wish yet. */
    public static List<Integer> lacking(List<Critique> critique) {
        return top(critique).stream()
                .filter(place -> isBlank(critique.get(place)))
                .toList();
    }

    private static boolean isBlank(Critique note) {
        return note.wish() == null || note.wish().isBlank();
    }

    private static int dots(Critique note) {
        return note.dots() == null ? 0 : note.dots();
    }
}
