package verkstad.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lists as the project keeps them: immutable, and either stated or not. A list that is not stated reads as empty and
 * equals the empty list; the exchange format leaves it out, where a stated empty one is written as {@code []}.
 */
public final class Lists {
    private static final List<?> NOT_STATED = Collections.unmodifiableList(new ArrayList<>(0));

    private Lists() {}

    /** The same elements, immutable; a list that is null or not stated becomes the one that is not stated. */
    @SuppressWarnings("ReferenceEquality") // the two kinds of empty list are equal
    public static <T> List<T> stated(@Nullable List<T> list) {
        return list == null || list == NOT_STATED ? notStated() : List.copyOf(list);
    }

    @SuppressWarnings("unchecked") // holds no element, so it is a list of anything
    public static <T> List<T> notStated() {
        return (List<T>) NOT_STATED;
    }

    /** Whether this list is stated; asks for identity, since the two kinds of empty list are equal. */
    @SuppressWarnings("ReferenceEquality")
    public static boolean isStated(@Nullable List<?> list) {
        return list != null && list != NOT_STATED;
    }

    public static <T> List<T> plus(List<T> list, T element) {
        return inserted(list, list.size(), element);
    }

    public static <T> List<T> plusAll(List<T> list, List<? extends T> elements) {
        var changed = new ArrayList<>(list);
        changed.addAll(elements);
        return changed;
    }

    public static <T> List<T> inserted(List<T> list, int place, T element) {
        var changed = new ArrayList<>(list);
        changed.add(place, element);
        return changed;
    }

    public static <T> List<T> replaced(List<T> list, int place, T element) {
        var changed = new ArrayList<>(list);
        changed.set(place, element);
        return changed;
    }

    /** The list with the element at this place worked on. */
    public static <T> List<T> worked(List<T> list, int place, UnaryOperator<T> work) {
        return replaced(list, place, work.apply(list.get(place)));
    }

    public static <T> List<T> without(List<T> list, int place) {
        var changed = new ArrayList<>(list);
        changed.remove(place);
        return changed;
    }

    /** The list with one element moved; {@code to} is its place afterwards. */
    public static <T> List<T> moved(List<T> list, int from, int to) {
        var changed = new ArrayList<>(list);
        changed.add(to, changed.remove(from));
        return changed;
    }

    /** The place of the first element that fits, or -1. */
    public static <T> int place(List<T> list, Predicate<? super T> fits) {
        for (int i = 0; i < list.size(); i++) {
            if (fits.test(list.get(i))) return i;
        }
        return -1;
    }

    /** The first id of the row prefix1, prefix2, … that is not taken yet, past the highest taken. */
    public static String nextId(String prefix, Stream<String> taken) {
        long highest = taken.filter(id -> id.startsWith(prefix))
                .map(id -> id.substring(prefix.length()))
                .filter(rest -> rest.matches("[0-9]{1,9}"))
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
        return prefix + (highest + 1);
    }
}
