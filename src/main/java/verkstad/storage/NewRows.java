package verkstad.storage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of something that was not there before: rows are only inserted. */
interface NewRows extends Rows {
    @Override
    default void update(Table<?> table, List<@Nullable Object> row) {
        throw new IllegalStateException("an update of nothing");
    }

    @Override
    default void delete(Table<?> table, List<@Nullable Object> row) {
        throw new IllegalStateException("a deletion from nothing");
    }
}
