package verkstad.model.change;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import verkstad.model.Lists;

/** Lists of things that each have an id of their own. */
final class Entries {
    private Entries() {}

    static <T> int place(List<T> list, Function<T, String> id, String wanted) {
        int place = Lists.place(list, e -> id.apply(e).equals(wanted));
        if (place < 0) throw new NoSuchElementException(wanted);
        return place;
    }

    static <T> T get(List<T> list, Function<T, String> id, String wanted) {
        return list.get(place(list, id, wanted));
    }

    static <T> List<T> edited(List<T> list, Function<T, String> id, T after) {
        return Lists.replaced(list, place(list, id, id.apply(after)), after);
    }

    static <T> List<T> removed(List<T> list, Function<T, String> id, String gone) {
        return Lists.without(list, place(list, id, gone));
    }

    static <T> List<T> moved(List<T> list, Function<T, String> id, String wanted, int to) {
        return Lists.moved(list, place(list, id, wanted), to);
    }

    /** The list with each element worked on; the same object where none changed. */
    static <T> List<T> each(List<T> list, UnaryOperator<T> work) {
        List<T> changed = list;
        for (int i = 0; i < list.size(); i++) {
            var worked = work.apply(list.get(i));
            if (!worked.equals(list.get(i))) changed = Lists.replaced(changed, i, worked);
        }
        return changed;
    }

    /** The whole with each element of its list worked on; the same object where none changed. */
    static <W, T> W changed(W whole, List<T> list, UnaryOperator<T> work, BiFunction<W, List<T>, W> with) {
        var worked = each(list, work);
        return worked.equals(list) ? whole : with.apply(whole, worked);
    }
}
