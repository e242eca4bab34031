package verkstad.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The declaration of a table, column by column: owner, key or place, values; then its parts. */
final class TableBuilder<T> {
    private static final String DEFERRED = " deferrable initially deferred";

    final String name;
    final String about;
    final List<Field<T>> columns = new ArrayList<>();
    final List<String> constraints = new ArrayList<>();
    final List<Table.Part<T, ?>> parts = new ArrayList<>();
    final List<Table.Flag<T>> flags = new ArrayList<>();
    Table.Naming naming = Table.Naming.BY_KEY;
    int owners;
    int keys;

    TableBuilder(String name, String about) {
        this.name = name;
        this.about = about;
    }

    /** The rows belong to one of that table; its key, in columns such as {@code "board text"}, begins each row. */
    TableBuilder<T> of(String owner, String... keyColumns) {
        for (var column : keyColumns) {
            var words = column.split(" ", 2);
            add(words[0], words[1] + " not null", element -> null);
        }
        owners = keyColumns.length;
        var names = Arrays.stream(keyColumns).map(c -> c.split(" ", 2)[0]).toList();
        constraints.add("foreign key (" + String.join(", ", names) + ") references " + owner + DEFERRED);
        return this;
    }

    TableBuilder<T> key(String column, Function<T, Object> value) {
        keys++;
        return text(column, value);
    }

    TableBuilder<T> numberKey(String column, Function<T, Object> value) {
        keys++;
        return number(column, value);
    }

    /** The elements have an order, from 0. */
    TableBuilder<T> place() {
        naming = keys > 0 ? Table.Naming.BY_KEY_IN_PLACE : Table.Naming.BY_PLACE;
        return add("place", "integer not null", element -> null);
    }

    /** There is one row at most. */
    TableBuilder<T> single() {
        naming = Table.Naming.SINGLE;
        return add("nr", "integer not null check (nr = 0)", element -> null);
    }

    TableBuilder<T> text(String column, Function<T, Object> value) {
        return add(column, "text not null", value);
    }

    TableBuilder<T> maybeText(String column, Function<T, @Nullable Object> value) {
        return add(column, "text", value);
    }

    TableBuilder<T> number(String column, Function<T, Object> value) {
        return add(column, "integer not null", value);
    }

    TableBuilder<T> maybeNumber(String column, Function<T, @Nullable Object> value) {
        return add(column, "integer", value);
    }

    TableBuilder<T> bytes(String column, Function<T, Object> value) {
        return add(column, "blob not null", value);
    }

    /** What the last column says is a key of that table. */
    TableBuilder<T> references(String table) {
        var last = columns.removeLast();
        return add(last.name(), last.definition() + " references " + table + DEFERRED, last.value());
    }

    <C> TableBuilder<T> part(Table<C> table, Function<T, @Nullable List<C>> list) {
        parts.add(new Table.Part<>(table, list));
        return this;
    }

    TableBuilder<T> flag(String what, Predicate<T> stated) {
        flags.add(new Table.Flag<>(what, stated));
        return this;
    }

    /** The table, whose rows become elements so. */
    Table<T> read(Function<Row, T> reader) {
        return new Table<>(this, reader);
    }

    private TableBuilder<T> add(String column, String definition, Function<T, @Nullable Object> value) {
        columns.add(new Field<>(column, definition, value));
        return this;
    }
}
