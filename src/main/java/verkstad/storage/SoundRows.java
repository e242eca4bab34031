package verkstad.storage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verkstad.model.Language;
import verkstad.model.Project;

/** Of the rows of a damaged file, those that still make a project together. */
final class SoundRows {
    private final Map<Table<?>, List<List<@Nullable Object>>> rows = new LinkedHashMap<>();
    private int dropped;

    SoundRows(Map<Table<?>, List<List<@Nullable Object>>> found) {
        for (var table : Schema.TABLES) rows.put(table, new ArrayList<>(found.getOrDefault(table, List.of())));
    }

    /** @param title of the project, where its own is lost */
    Project project(String title) {
        for (var table : Schema.TABLES.reversed()) dropUnreadable(table);
        while (dropUntied()) {
            // What is dropped may have been what something else was tied to.
        }
        var root = rows.getOrDefault(ProjectTables.PROJECT, List.of());
        if (root.isEmpty()) {
            var empty = Project.empty(title, Language.SV);
            rows.put(ProjectTables.PROJECT, List.of(ProjectTables.PROJECT.row(List.of(), empty, 0)));
        }
        return Stored.mended(rows);
    }

    /** How many rows were of no use. */
    int dropped() {
        return dropped;
    }

    private void dropUnreadable(Table<?> table) {
        var stored = Stored.none();
        drop(table, row -> {
            try {
                table.element(new Row(table, row, stored));
                return false;
            } catch (RuntimeException e) {
                return true;
            }
        });
    }

    private boolean dropUntied() {
        int before = dropped;
        for (var table : Schema.TABLES) {
            for (int column = 0; column < table.columns().size(); column++) untie(table, column);
            untieFromOwner(table);
        }
        return dropped > before;
    }

    private void untie(Table<?> table, int column) {
        var to = table.reference(column);
        if (to.isEmpty()) return;
        var there = keys(to.get(), 1);
        drop(table, row -> {
            var value = row.get(column);
            return value != null && !there.contains(List.of(value));
        });
    }

    private void untieFromOwner(Table<?> table) {
        if (table.owners() == 0) return;
        var owner = Schema.TABLES.stream()
                .filter(t -> t.parts().stream().anyMatch(p -> p.table() == table))
                .findFirst();
        if (owner.isEmpty()) return;
        var there = keys(owner.get().name(), table.owners());
        drop(table, row -> !there.contains(new ArrayList<>(row.subList(0, table.owners()))));
    }

    private Set<List<@Nullable Object>> keys(String table, int columns) {
        var keys = new HashSet<List<@Nullable Object>>();
        rows.forEach((t, all) -> {
            if (t.name().equals(table)) all.forEach(row -> keys.add(new ArrayList<>(row.subList(0, columns))));
        });
        return keys;
    }

    private interface Useless {
        boolean test(List<@Nullable Object> row);
    }

    private void drop(Table<?> table, Useless useless) {
        var all = rows.getOrDefault(table, new ArrayList<>());
        int before = all.size();
        all.removeIf(useless::test);
        dropped += before - all.size();
    }
}
