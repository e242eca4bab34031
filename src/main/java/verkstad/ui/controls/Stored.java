package verkstad.ui.controls;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * One value of the project that can be edited in place. FX thread.
 *
 * @param value as the project has it; null where it is not stated
 * @param save makes a change of a new value, and of that value alone
 */
public record Stored<T>(ObservableValue<@Nullable T> value, Consumer<@Nullable T> save) {
    /** The same value, written in another way; {@code back} may give null for 'not stated'. */
    public <W> Stored<W> as(Function<T, @Nullable W> to, Function<W, @Nullable T> back) {
        return new Stored<>(value.map(to), written -> save.accept(written == null ? null : back.apply(written)));
    }
}
