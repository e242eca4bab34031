package verkstad.ui.controls;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;

/**
 * A list of the project whose elements are known by their places, from 0. FX thread.
 *
 * @param now as the project has it
 * @param edit makes a change of work on the list as it is when its turn comes
 */
public record EditedList<E>(ObservableValue<List<E>> now, Consumer<UnaryOperator<List<E>>> edit) {
    /** The places of the elements that fit, in order. */
    public ObservableValue<List<Integer>> places(Predicate<E> fits) {
        return now.map(list -> IntStream.range(0, list.size())
                .filter(i -> fits.test(list.get(i)))
                .boxed()
                .toList());
    }

    public ObservableValue<List<Integer>> places() {
        return places(element -> true);
    }

    /** One value of the element at a place. */
    public <T> Stored<T> stored(int place, Function<E, @Nullable T> get, BiFunction<E, @Nullable T, E> with) {
        return new Stored<>(
                now.map(list -> place < list.size() ? get.apply(list.get(place)) : null),
                value -> edit.accept(list ->
                        place < list.size() ? Lists.worked(list, place, element -> with.apply(element, value)) : list));
    }

    /** Adds an element at the end. */
    public void add(E element) {
        edit.accept(list -> Lists.plus(list, element));
    }

    /** Moves an element; {@code to} is its place afterwards. */
    public void move(int from, int to) {
        edit.accept(list -> from < list.size() && to < list.size() ? Lists.moved(list, from, to) : list);
    }

    /** Removes the element at this place, whatever is typed in it; asked twice for the same one, it removes one. */
    public void remove(int place) {
        int before = now.getValue().size();
        edit.accept(list -> list.size() == before && place < before ? Lists.without(list, place) : list);
    }
}
