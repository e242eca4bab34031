package verkstad.storage;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes what becomes of single rows. */
interface Rows {
    /** A list of this table differs, or may: whether its rows, and those of its parts, are to be worked out. */
    default boolean wants(Table<?> table) {
        return true;
    }

    void insert(Table<?> table, List<@Nullable Object> row) throws SQLException;

    /** The row with the same key becomes this one. */
    void update(Table<?> table, List<@Nullable Object> row) throws SQLException;

    void delete(Table<?> table, List<@Nullable Object> row) throws SQLException;
}
