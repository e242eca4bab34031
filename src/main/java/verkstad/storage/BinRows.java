package verkstad.storage;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import verkstad.model.Bytes;
import verkstad.model.Coded;
import verkstad.model.change.Removed;
import verkstad.model.find.Sort;

/**
 * What the bin of an open file holds: the newest things, at most 200 and 1 MiB together. Knows which are there, so that
 * one more costs one row.
 */
final class BinRows {
    private static final int THINGS = 200;
    private static final int BYTES = 1 << 20;

    /** One row: the higher its number, the later it was removed. */
    private record Kept(long number, String sort, @Nullable String owner, int place, Bytes thing) {}

    private static final Table<Kept> TABLE = Table.<Kept>named(
                    "bin", "what was removed and can be brought back; thing: its rows, and those of what must hold it")
            .numberKey("nr", Kept::number)
            .text("sort", Kept::sort)
            .maybeText("owner", Kept::owner)
            .number("place_there", Kept::place)
            .bytes("thing", Kept::thing)
            .read(r -> new Kept(
                    r.amount("nr"), r.text("sort"), r.maybeText("owner"), r.number("place_there"), r.bytes("thing")));

    private final NavigableMap<Long, Optional<Removed>> there = new TreeMap<>(); // empty: cannot be read
    private final IdentityHashMap<Removed, byte[]> known = new IdentityHashMap<>();
    private List<Removed> written = List.of();

    static Table<?> table() {
        return TABLE;
    }

    static BinRows in(Database database) throws SQLException {
        var rows = new BinRows();
        for (var kept : new Stored(database, List.of(TABLE)).list(TABLE, List.of())) {
            var removed = read(kept);
            rows.there.put(kept.number(), removed);
            removed.ifPresent(r -> rows.known.put(r, kept.thing().content()));
        }
        rows.written = rows.removed();
        return rows;
    }

    /** Newest first. */
    List<Removed> removed() {
        return there.descendingMap().values().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Within a transaction; newest first. */
    @SuppressWarnings("ReferenceEquality") // the same list holds the same
    void write(Database database, List<Removed> wanted) throws SQLException {
        if (wanted == written) return;
        known.keySet().retainAll(same(wanted));
        var kept = bounded(wanted);
        var stay = same(kept);
        for (var old : List.copyOf(there.entrySet())) {
            if (old.getValue().filter(stay::contains).isPresent()) {
                old.getValue().ifPresent(stay::remove);
                continue;
            }
            database.delete(TABLE, List.of(old.getKey()));
            there.remove(old.getKey());
        }
        for (var removed : kept.reversed()) {
            if (stay.contains(removed)) insert(database, removed);
        }
        written = wanted;
    }

    private void insert(Database database, Removed removed) throws SQLException {
        var thing = removed.thing();
        long number = there.isEmpty() ? 0 : there.lastKey() + 1;
        var kept = new Kept(number, thing.sort().code(), thing.owner(), thing.index(), Bytes.of(bytes(removed)));
        database.insert(TABLE, TABLE.row(List.of(), kept, 0));
        there.put(number, Optional.of(removed));
    }

    /** One that is too large, or that no file takes, leaves its room to others. */
    private List<Removed> bounded(List<Removed> wanted) {
        var kept = new ArrayList<Removed>();
        int left = BYTES;
        for (var removed : wanted) {
            int size = bytes(removed).length;
            if (size == 0 || size > left || kept.size() == THINGS) continue;
            left -= size;
            kept.add(removed);
        }
        return kept;
    }

    private byte[] bytes(Removed removed) {
        return known.computeIfAbsent(removed, BinRows::written);
    }

    private static byte[] written(Removed removed) {
        var rows = new ArrayList<Step.Change>();
        NewRows all = (table, row) -> rows.add(new Step.Change(table, true, row));
        try {
            new Difference(all).between(null, removed.alone());
            return StepBytes.of(rows);
        } catch (SQLException | RuntimeException e) {
            return new byte[0]; // saving goes before
        }
    }

    /** Empty where a later version wrote what this one does not know, or the bytes tell of no thing at all. */
    private static Optional<Removed> read(Kept kept) {
        try {
            var rows = new HashMap<Table<?>, List<List<@Nullable Object>>>();
            for (var row : StepBytes.changes(kept.thing().content())) {
                rows.computeIfAbsent(row.table(), t -> new ArrayList<>()).add(row.cells());
            }
            var sort = Coded.of(Sort.class, kept.sort());
            return Removed.from(Stored.mended(rows), sort, kept.owner(), kept.place());
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Set<Removed> same(List<Removed> removed) {
        var same = Collections.<Removed>newSetFromMap(new IdentityHashMap<>());
        same.addAll(removed);
        return same;
    }
}
