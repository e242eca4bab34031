package verkstad.model.change;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
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
}
