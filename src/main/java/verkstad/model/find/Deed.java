package verkstad.model.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import verkstad.model.Coded;
import verkstad.model.Project;
import verkstad.model.board.Board;
import verkstad.model.board.Column;

/**
 * What was done between two states of a project, in the words of the one who did it: told by what differs, so that it
 * holds for any change there is and will be.
 *
 * @param name of the thing; empty where it has none, or where there were several
 */
public record Deed(Verb verb, Sort sort, String name) {
    /** What can be done to a thing. The first is told where several were done at once. */
    public enum Verb implements Coded {
        REMOVED,
        ADDED,
        CHANGED,
        MOVED
    }

    /** A thing by itself; where it stands is another question. */
    private record Same(Object what, @Nullable String owner) {}

    public static Deed between(Project before, Project after) {
        var was = sorted(before);
        var is = sorted(after);
        var deeds = new ArrayList<Deed>();
        for (var sort : Sort.values()) {
            var deed = deed(sort, was.getOrDefault(sort, List.of()), is.getOrDefault(sort, List.of()));
            if (deed != null) deeds.add(deed);
        }
        return deeds.stream()
                .min(Comparator.comparingInt(Deed::order)
                        .thenComparing(Deed::verb)
                        .thenComparing(Deed::sort))
                .map(deed -> cards(deed, before, after))
                .orElse(new Deed(Verb.CHANGED, Sort.PROJECT, ""));
    }

    /** A whole session or board that came or went tells more than what was in it; else the smallest thing does. */
    private int order() {
        boolean whole = verb == Verb.REMOVED || verb == Verb.ADDED;
        if (!sort.holds()) return 1;
        return whole ? 0 : 2;
    }

    /** A board that differs in nothing but the order of its cards had a card moved. */
    private static Deed cards(Deed deed, Project before, Project after) {
        if (deed.sort() != Sort.BOARD || deed.verb() != Verb.CHANGED) return deed;
        boolean same = after.boards().stream()
                .allMatch(b -> before.board(b.id()).filter(was -> head(was).equals(head(b))).isPresent());
        return same ? new Deed(Verb.MOVED, Sort.CARD, "") : deed;
    }

    private static List<String> head(Board board) {
        var head = board.columns().stream().map(Column::title).collect(Collectors.toList());
        head.add(board.question());
        return head;
    }

    private static @Nullable Deed deed(Sort sort, List<Thing> was, List<Thing> is) {
        var gone = minus(was, is);
        var came = minus(is, was);
        if (gone.isEmpty() && came.isEmpty()) return moved(sort, was, is);
        if (was.size() > is.size()) return new Deed(Verb.REMOVED, sort, only(minusNamed(gone, came)));
        if (was.size() < is.size()) return new Deed(Verb.ADDED, sort, only(minusNamed(came, gone)));
        return new Deed(Verb.CHANGED, sort, only(came));
    }

    private static @Nullable Deed moved(Sort sort, List<Thing> was, List<Thing> is) {
        var places = IntStream.range(0, is.size())
                .filter(i -> !same(was.get(i)).equals(same(is.get(i))))
                .boxed()
                .toList();
        return places.isEmpty() ? null : new Deed(Verb.MOVED, sort, "");
    }

    /** Those of the first whose name none of the others bears: a neighbour that was only mended is not told. */
    private static List<Thing> minusNamed(List<Thing> these, List<Thing> others) {
        return these.stream()
                .filter(t -> others.stream().noneMatch(o -> Objects.equals(o.name(), t.name())))
                .toList();
    }

    private static List<Thing> minus(List<Thing> these, List<Thing> others) {
        var left = others.stream().map(Deed::same).collect(Collectors.toCollection(ArrayList::new));
        return these.stream().filter(t -> !left.remove(same(t))).toList();
    }

    private static Same same(Thing thing) {
        return new Same(thing.what(), thing.owner());
    }

    private static String only(List<Thing> things) {
        return things.size() == 1 ? things.getFirst().name() : "";
    }

    private static Map<Sort, List<Thing>> sorted(Project project) {
        return Things.of(project, null).stream()
                .collect(Collectors.groupingBy(
                        Thing::sort, () -> new EnumMap<>(Sort.class), Collectors.toList()));
    }
}
