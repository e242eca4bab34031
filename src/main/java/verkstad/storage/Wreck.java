package verkstad.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verkstad.model.Problem.FileTrouble;

/**
 * All rows that can be read of a damaged file.
 *
 * @param broken the tables that could not be read to their end
 */
record Wreck(Map<Table<?>, List<List<@Nullable Object>>> rows, List<String> broken) {
    private static final int PAGE = 4096;
    private static final int PAGES = 28;
    private static final int FREE_PAGES = 32;
    private static final List<String> COMPANIONS = List.of("", "-journal", "-wal");

    static Wreck read(Path damaged) throws FileTrouble {
        try {
            var folder = Scratch.folder();
            try {
                return read(damaged, folder);
            } finally {
                Scratch.remove(folder);
            }
        } catch (IOException e) {
            throw Troubles.ofCopying(damaged, e);
        } catch (SQLException e) {
            throw Troubles.of(damaged, e);
        }
    }

    boolean isEmpty() {
        return rows.values().stream().allMatch(List::isEmpty);
    }

    private static Wreck read(Path damaged, Path folder) throws IOException, SQLException {
        var copy = folder.resolve("copy");
        for (var companion : COMPANIONS) {
            var from = damaged.resolveSibling(damaged.getFileName() + companion);
            if (Files.isRegularFile(from)) Files.copy(from, copy.resolveSibling("copy" + companion));
        }
        var asItIs = scanned(copy);
        if (!asItIs.isEmpty()) return asItIs;
        mendSchema(copy, folder.resolve("sound"));
        return scanned(copy);
    }

    private static Wreck scanned(Path file) throws Budget.Spent {
        var budget = new Budget();
        var rows = new LinkedHashMap<Table<?>, List<List<@Nullable Object>>>();
        var broken = new ArrayList<String>();
        try (var database = Database.open(file)) {
            for (var table : Schema.TABLES) rows.put(table, scanned(database, table, budget, broken));
        } catch (Budget.Spent e) {
            throw e;
        } catch (SQLException e) {
            return new Wreck(rows, Schema.TABLES.stream().map(Table::name).toList());
        }
        return new Wreck(rows, broken);
    }

    private static List<List<@Nullable Object>> scanned(
            Database database, Table<?> table, Budget budget, List<String> broken) throws Budget.Spent {
        Map<List<@Nullable Object>, List<@Nullable Object>> found = new LinkedHashMap<>();
        try {
            database.scan(table, "asc", budget, row -> found.put(table.key(row), row));
        } catch (Budget.Spent e) {
            throw e;
        } catch (SQLException | IllegalArgumentException e) {
            broken.add(table.name());
            try {
                database.scan(table, "desc", budget, row -> found.putIfAbsent(table.key(row), row));
            } catch (Budget.Spent again) {
                throw again;
            } catch (SQLException | IllegalArgumentException again) {
                return new ArrayList<>(found.values()); // broken at both ends of a gap
            }
        }
        return new ArrayList<>(found.values());
    }

    /** The pages that say which tables there are, and where, are the same in every file of this version. */
    private static void mendSchema(Path file, Path sound) throws IOException, SQLException {
        Set<String> roots;
        try (var database = Database.create(sound)) {
            database.transaction(() -> Schema.create(database));
            roots = Set.copyOf(database.column("select rootpage from sqlite_schema"));
        }
        var pages = Files.readAllBytes(sound);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var head = ByteBuffer.wrap(pages);
            // What was cut off is made up for with nothing, since the tables there must at least have a place.
            long length = Math.max((channel.size() + PAGE - 1) / PAGE * PAGE, pages.length);
            if (length > channel.size()) channel.write(ByteBuffer.allocate(1), length - 1);
            head.putInt(PAGES, Math.toIntExact(length / PAGE));
            head.putLong(FREE_PAGES, 0);
            for (int page = 0; page < pages.length / PAGE; page++) {
                if (roots.contains(String.valueOf(page + 1))) continue;
                channel.write(ByteBuffer.wrap(pages, page * PAGE, PAGE), (long) page * PAGE);
            }
        }
    }
}
