package verkstad.storage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One table of the file, declared once: its columns, how an element of the model becomes a row, how a row becomes the
 * element again, and the tables that hold the element's own lists. A row begins with the key of the element that owns
 * it; what is its own key follows, an id or its place in the list.
 */
final class Table<T> {
    /** A list of the element that has a table of its own; null is a list that is not stated. */
    record Part<T, C>(Table<C> table, Function<T, @Nullable List<C>> list) {}

    /** Something of the element that may be stated without holding anything. */
    record Flag<T>(String what, Predicate<T> stated) {}

    private final String name;
    private final String about;
    private final Naming naming;
    private final int owners;
    private final int keys;
    private final List<Field<T>> columns;
    private final List<String> names;
    private final String insertion;
    private final List<String> constraints;
    private final List<Part<T, ?>> parts;
    private final List<Flag<T>> flags;
    private final Function<Row, T> reader;

    /** How the elements of one owner are told apart. */
    enum Naming {
        BY_KEY,
        BY_KEY_IN_PLACE,
        BY_PLACE,
        SINGLE
    }

    Table(TableBuilder<T> made, Function<Row, T> reader) {
        name = made.name;
        about = made.about;
        owners = made.owners;
        columns = List.copyOf(made.columns);
        names = columns.stream().map(Field::name).toList();
        insertion =
                "insert into " + name + " values (" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        constraints = List.copyOf(made.constraints);
        parts = List.copyOf(made.parts);
        flags = List.copyOf(made.flags);
        naming = made.naming;
        keys = made.owners + Math.max(made.keys, naming == Naming.BY_KEY ? 0 : 1);
        this.reader = reader;
    }

    /** Begins the declaration of a table; {@code about} is its comment in the file. */
    static <T> TableBuilder<T> named(String name, String about) {
        return new TableBuilder<>(name, about);
    }

    String name() {
        return name;
    }

    /** How many columns, the first ones, make up the owner's key. */
    int owners() {
        return owners;
    }

    List<String> columns() {
        return names;
    }

    List<String> keyColumns() {
        return names.subList(0, keys);
    }

    /** The statement that adds a row, with a gap for each cell. */
    String insertion() {
        return insertion;
    }

    List<Part<T, ?>> parts() {
        return parts;
    }

    List<Flag<T>> flags() {
        return flags;
    }

    boolean isOrdered() {
        return naming != Naming.BY_KEY;
    }

    /** The table that a column's value is a key of. */
    Optional<String> reference(int column) {
        var words = columns.get(column).definition().split(" references ", 2);
        return words.length < 2 ? Optional.empty() : Optional.of(words[1].split(" ", 2)[0]);
    }

    /** Which column says the place in the list. */
    int placeColumn() {
        return naming == Naming.BY_KEY_IN_PLACE ? keys : keys - 1;
    }

    /** The row of an element. */
    List<@Nullable Object> row(List<Object> owner, T element, int place) {
        var cells = new ArrayList<@Nullable Object>(owner);
        for (int i = owners; i < columns.size(); i++) {
            boolean isPlace = isOrdered() && i == placeColumn();
            cells.add(
                    isPlace
                            ? (Object) (long) place
                            : Field.cell(columns.get(i).value().apply(element)));
        }
        return cells;
    }

    List<@Nullable Object> key(List<@Nullable Object> row) {
        return row.subList(0, keys);
    }

    /** What the rows of this row's own lists begin with. */
    @SuppressWarnings("NullAway") // key columns are not null
    List<Object> identity(List<@Nullable Object> row) {
        return List.copyOf(naming == Naming.SINGLE ? row.subList(0, owners) : key(row));
    }

    T element(Row row) {
        return reader.apply(row);
    }

    /** This table and those of its parts, owners first. */
    Stream<Table<?>> withParts() {
        return Stream.concat(
                Stream.of(this), parts.stream().flatMap(p -> p.table().withParts()));
    }

    /** The statement that makes the table; the file keeps it, comments and all. */
    String definition() {
        var lines = new ArrayList<String>();
        for (var column : columns) lines.add(column.name() + " " + column.definition());
        lines.add("primary key (" + String.join(", ", keyColumns()) + ")");
        lines.addAll(constraints);
        return "CREATE TABLE " + name + " ( -- " + about + "\n  " + String.join(",\n  ", lines)
                + "\n) strict, without rowid";
    }
}
