package verkstad.storage;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Project;

/**
 * What differs between two projects, row by row. What is the same object in both is passed over, so that a change costs
 * what it changes and not what the project holds.
 */
final class Difference {
    private final Rows rows;

    Difference(Rows rows) {
        this.rows = rows;
    }

    /** Tells the rows what makes {@code after} of {@code before}; null is a file without a project. */
    void between(@Nullable Project before, Project after) throws SQLException {
        var none = Lists.<Project>notStated();
        lists(ProjectTables.PROJECT, List.of(), before == null ? none : List.of(before), List.of(after));
    }

    private record Placed<T>(T element, List<@Nullable Object> row) {}

    @SuppressWarnings("ReferenceEquality") // what is the same object cannot differ
    private <T> void lists(Table<T> table, List<Object> owner, @Nullable List<T> before, @Nullable List<T> after)
            throws SQLException {
        if (before == after) return;
        var old = before == null ? Lists.<T>notStated() : before;
        var now = after == null ? Lists.<T>notStated() : after;
        stated(table.name(), owner, old.isEmpty() && Lists.isStated(old), now.isEmpty() && Lists.isStated(now));
        if (!rows.wants(table)) return;
        var gone = placed(table, owner, old, now);
        for (var next : placed(table, owner, now, old).entrySet()) {
            elements(table, gone.remove(next.getKey()), next.getValue());
        }
        for (var last : gone.values()) elements(table, last, null);
    }

    /** The elements by key, without those that the other list has at the same place. */
    @SuppressWarnings("ReferenceEquality")
    private static <T> Map<List<@Nullable Object>, Placed<T>> placed(
            Table<T> table, List<Object> owner, List<T> list, List<T> other) throws SQLException {
        var placed = new LinkedHashMap<List<@Nullable Object>, Placed<T>>();
        for (int i = 0; i < list.size(); i++) {
            var element = list.get(i);
            if (i < other.size() && element == other.get(i)) continue;
            var row = table.row(owner, element, i);
            if (placed.put(table.key(row), new Placed<>(element, row)) != null) {
                throw new SQLException("two of " + table.key(row) + " in " + table.name());
            }
        }
        return placed;
    }

    private <T> void elements(Table<T> table, @Nullable Placed<T> before, @Nullable Placed<T> after)
            throws SQLException {
        if (before == null && after != null) rows.insert(table, after.row());
        if (before != null && after == null) rows.delete(table, before.row());
        if (before != null && after != null && !before.row().equals(after.row())) rows.update(table, after.row());
        var some = after != null ? after : before;
        if (some == null) return;
        var identity = table.identity(some.row());
        for (var flag : table.flags()) {
            stated(flag.what(), identity, is(flag, before), is(flag, after));
        }
        for (var part : table.parts()) part(part, identity, before, after);
    }

    private <T, C> void part(
            Table.Part<T, C> part, List<Object> owner, @Nullable Placed<T> before, @Nullable Placed<T> after)
            throws SQLException {
        lists(
                part.table(),
                owner,
                before == null ? null : part.list().apply(before.element()),
                after == null ? null : part.list().apply(after.element()));
    }

    private static <T> boolean is(Table.Flag<T> flag, @Nullable Placed<T> placed) {
        return placed != null && flag.stated().test(placed.element());
    }

    private void stated(String what, List<Object> owner, boolean before, boolean after) throws SQLException {
        if (before == after) return;
        var row = Stated.TABLE.row(List.of(), Stated.of(what, owner), 0);
        if (after) rows.insert(Stated.TABLE, row);
        else rows.delete(Stated.TABLE, row);
    }
}
