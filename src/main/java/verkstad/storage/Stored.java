package verkstad.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Project;

/** All rows of a file at one moment, sorted under what they belong to. */
final class Stored {
    private final Map<String, Map<List<@Nullable Object>, List<Row>>> rows = new HashMap<>();
    private final Set<Stated> stated = new HashSet<>();

    private final boolean mended;

    private Stored(boolean mended) {
        this.mended = mended;
    }

    Stored(Database database, List<Table<?>> tables) throws SQLException {
        this(false);
        var budget = new Budget();
        for (var table : tables) {
            var owned = rows.computeIfAbsent(table.name(), name -> new HashMap<>());
            for (var cells : database.rows(table, budget)) {
                owned.computeIfAbsent(cells.subList(0, table.owners()), owner -> new ArrayList<>())
                        .add(new Row(table, cells, this));
            }
        }
        stated.addAll(list(Stated.TABLE, List.of()));
    }

    /**
     * The project that the rows tell.
     *
     * @throws RuntimeException of several kinds, where they tell none
     */
    static Project project(Database database) throws SQLException {
        return new Stored(database, Schema.TABLES)
                .list(ProjectTables.PROJECT, List.of())
                .getFirst();
    }

    /** No rows at all. */
    static Stored none() {
        return new Stored(true);
    }

    /** The project that is left of these rows: in its lists there may be gaps, over which they close. */
    static Project mended(Map<Table<?>, List<List<@Nullable Object>>> rows) {
        var stored = new Stored(true);
        for (var table : Schema.TABLES) {
            var owned = stored.rows.computeIfAbsent(table.name(), name -> new HashMap<>());
            var sorted = new ArrayList<>(rows.getOrDefault(table, List.of()));
            if (table.isOrdered()) sorted.sort(Comparator.comparingLong(row -> place(table, row)));
            for (var cells : sorted) {
                owned.computeIfAbsent(cells.subList(0, table.owners()), owner -> new ArrayList<>())
                        .add(new Row(table, cells, stored));
            }
        }
        stored.stated.addAll(stored.list(Stated.TABLE, List.of()));
        return stored.list(ProjectTables.PROJECT, List.of()).getFirst();
    }

    private static long place(Table<?> table, List<@Nullable Object> row) {
        return row.get(table.placeColumn()) instanceof Long place ? place : Long.MAX_VALUE;
    }

    <T> List<T> list(Table<T> table, List<Object> owner) {
        var found = rows.getOrDefault(table.name(), Map.of()).getOrDefault(owner, List.of());
        if (found.isEmpty()) return isStated(table.name(), owner) ? List.of() : Lists.notStated();
        var list = new ArrayList<T>(found.size());
        for (var row : found) {
            if (!mended && table.isOrdered() && !isAt(row, table.placeColumn(), list.size())) {
                throw new IllegalStateException("a gap in " + table.name());
            }
            list.add(table.element(row));
        }
        return list;
    }

    boolean isStated(String what, List<Object> owner) {
        return stated.contains(Stated.of(what, owner));
    }

    private static boolean isAt(Row row, int column, int place) {
        return Long.valueOf(place).equals(row.cells().get(column));
    }
}
