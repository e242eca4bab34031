package verkstad.storage;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The steps that an open file keeps, and its bin. Knows which are there, so that one more costs one row. */
final class Steps {
    private static final String UNDO = "undo";
    private static final String REDO = "redo";

    /** One row: the higher its number, the later it was made. */
    private record Kept(String kind, long number, Step step) {}

    private static final Table<Kept> TABLE = Table.<Kept>named(
                    "step", "what can be undone and redone when the file is opened next; change: rows as they will be")
            .key("kind", Kept::kind)
            .numberKey("nr", Kept::number)
            .bytes("change", k -> k.step().bytes())
            .read(r -> new Kept(
                    r.text("kind"), r.amount("nr"), Step.read(r.bytes("change").content())));

    private final NavigableMap<Long, Step> undo = new TreeMap<>();
    private final NavigableMap<Long, Step> redo = new TreeMap<>();
    private BinRows bin = new BinRows();

    static Table<?> table() {
        return TABLE;
    }

    /** What cannot be read is as good as not there, and what was made before it as well. */
    static Steps in(Database database) throws SQLException {
        var steps = new Steps();
        for (var kept :
                new Stored(database, List.of(TABLE)).list(TABLE, List.of()).reversed()) {
            var kind = kept.kind().equals(UNDO) ? steps.undo : steps.redo;
            kind.put(kept.number(), kept.step());
        }
        steps.bin = BinRows.in(database);
        return steps;
    }

    History history() {
        return new History(readable(undo), readable(redo), bin.removed());
    }

    /** Within a transaction. */
    void write(Database database, History history) throws SQLException {
        var kept = history.bounded();
        write(database, UNDO, undo, kept.undo());
        write(database, REDO, redo, kept.redo());
        bin.write(database, kept.bin());
    }

    /** Takes all steps and the bin out of a copy that nobody has open. */
    static void clear(Path copy) throws SQLException {
        try (var database = Database.open(copy)) {
            database.transaction(() -> {
                database.run("delete from " + TABLE.name());
                database.run("delete from " + BinRows.table().name());
            });
            database.run("vacuum");
        }
    }

    private static void write(Database database, String kind, NavigableMap<Long, Step> there, List<Step> wanted)
            throws SQLException {
        var stay = same(wanted);
        for (var old : List.copyOf(there.entrySet())) {
            if (stay.contains(old.getValue())) continue;
            database.delete(TABLE, TABLE.row(List.of(), new Kept(kind, old.getKey(), old.getValue()), 0));
            there.remove(old.getKey());
        }
        var known = same(there.values());
        for (var step : wanted.reversed()) {
            if (known.contains(step)) continue;
            long number = there.isEmpty() ? 0 : there.lastKey() + 1;
            database.insert(TABLE, TABLE.row(List.of(), new Kept(kind, number, step), 0));
            there.put(number, step);
        }
    }

    private static Collection<Step> same(Collection<Step> steps) {
        var same = Collections.<Step>newSetFromMap(new IdentityHashMap<>());
        same.addAll(steps);
        return same;
    }

    private static List<Step> readable(NavigableMap<Long, Step> steps) {
        var readable = new ArrayList<Step>();
        for (var step : steps.descendingMap().values()) {
            if (step == Step.UNREADABLE) break;
            readable.add(step);
        }
        return readable;
    }
}
