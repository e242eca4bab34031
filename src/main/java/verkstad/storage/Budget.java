package verkstad.storage;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.model.Bytes;

/** How much of the memory may be filled with what a file holds: it may come from anybody. */
final class Budget {
    /** Of the memory, since what is read is held as rows and as a project for a while. */
    private static final int PART = 4;

    /** What a row and a cell take beside their text, about, in bytes. */
    private static final int ROW = 64;

    private static final int CELL = 32;
    private long left = Runtime.getRuntime().maxMemory() / PART;

    /** The file holds more than that. */
    static final class Spent extends SQLException {
        private static final long serialVersionUID = 1;
    }

    /** A row that was read. */
    List<@Nullable Object> taken(List<@Nullable Object> row) throws Spent {
        left -= ROW;
        for (var cell : row) {
            left -= CELL;
            if (cell instanceof String text) left -= 2L * text.length();
            if (cell instanceof Bytes bytes) left -= bytes.size();
        }
        if (left < 0) throw new Spent();
        return row;
    }
}
