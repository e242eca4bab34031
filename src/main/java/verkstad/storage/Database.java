package verkstad.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.SQLiteLimits;
import org.sqlite.SQLiteOpenMode;
import verkstad.model.Bytes;

/** A connection to one SQLite file, set so that what is committed survives a power cut, and what is erased is gone. */
final class Database implements Rows, AutoCloseable {
    /** Older ones could corrupt a file that another program had put into write-ahead mode. */
    private static final List<Integer> OLDEST = List.of(3, 51, 3);

    /** In bytes, of a row: far more than the texts of one can be, far less than would fill the memory. */
    private static final int LONGEST = 64 << 20;

    private static final Map<String, String> PRAGMAS = new LinkedHashMap<>();

    static {
        PRAGMAS.put("busy_timeout", "3000");
        PRAGMAS.put("trusted_schema", "0");
        PRAGMAS.put("cell_size_check", "1");
        PRAGMAS.put("mmap_size", "0");
        PRAGMAS.put("temp_store", "2");
        PRAGMAS.put("secure_delete", "1");
        PRAGMAS.put("foreign_keys", "1");
        PRAGMAS.put("locking_mode", "normal");
        PRAGMAS.put("synchronous", "3");
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final Map<String, Set<String>> columns = new HashMap<>();

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** A new, empty file. */
    static Database create(Path file) throws SQLException {
        return connect(file, new SQLiteConfig(), true);
    }

    static Database open(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return connect(file, config, true);
    }

    static Database readOnly(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        return connect(file, config, false);
    }

    private static Database connect(Path file, SQLiteConfig config, boolean writing) throws SQLException {
        requireLibrary();
        config.setGetGeneratedKeys(false); // else the driver asks for one after each row, and none is ever made
        // As a URI, so that no character of a file name means anything to the driver.
        var connection = config.createConnection("jdbc:sqlite:" + file.toUri().toASCIIString());
        var database = new Database(connection);
        try {
            connection.unwrap(SQLiteConnection.class).setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST);
            database.requireVersion();
            for (var pragma : PRAGMAS.entrySet()) database.set(pragma.getKey(), pragma.getValue());
            if (writing) database.set("journal_mode", "delete");
            return database;
        } catch (SQLException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Work that is done whole or not at all; when it returns, it is on the disk. */
    void transaction(Work work) throws SQLException {
        run("begin immediate");
        try {
            work.run();
            run("commit");
        } catch (SQLException | RuntimeException e) {
            rollback(e);
            throw e;
        }
    }

    interface Work {
        void run() throws SQLException;
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of all rows. */
    List<String> column(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) found.add(rows.getString(1));
        }
        return found;
    }

    /** The columns that a table has in this file; none, where it has no such table. */
    Set<String> columns(String table) throws SQLException {
        var found = columns.get(table);
        if (found == null) {
            found = Set.copyOf(column("select name from pragma_table_info('" + table.replace("'", "''") + "')"));
            columns.put(table, found);
        }
        return found;
    }

    /**
     * All rows of a table, in the order of its owners and their lists. What a file of another version does not have
     * reads as nothing.
     *
     * @throws Budget.Spent where there is more than the budget has left
     */
    List<List<@Nullable Object>> rows(Table<?> table, Budget budget) throws SQLException {
        var columns = table.columns();
        var there = columns(table.name());
        if (there.isEmpty()) return List.of();
        var order = new ArrayList<>(columns.subList(0, table.owners()));
        if (table.isOrdered()) order.add(columns.get(table.placeColumn()));
        else
            order.addAll(table.keyColumns()
                    .subList(table.owners(), table.keyColumns().size()));
        var selected = columns.stream()
                .map(c -> there.contains(c) ? c : "null as " + c)
                .toList();
        var sql = "select " + String.join(", ", selected) + " from " + table.name() + " order by "
                + String.join(", ", order);
        var found = new ArrayList<List<@Nullable Object>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) found.add(budget.taken(cells(rows, columns.size())));
        }
        return found;
    }

    private static List<@Nullable Object> cells(ResultSet rows, int columns) throws SQLException {
        var cells = new ArrayList<@Nullable Object>(columns);
        for (int i = 1; i <= columns; i++) cells.add(Field.cell(rows.getObject(i)));
        return cells;
    }

    /** The rows of a table one by one along its key, for as long as they can be read. */
    void scan(Table<?> table, String direction, Budget budget, Consumer<List<@Nullable Object>> found)
            throws SQLException {
        var there = columns(table.name());
        if (there.isEmpty()) return;
        var columns = table.columns();
        var selected = columns.stream()
                .map(c -> there.contains(c) ? c : "null as " + c)
                .toList();
        var keys = table.keyColumns().stream().map(c -> c + " " + direction).toList();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select " + String.join(", ", selected) + " from " + table.name()
                        + " order by " + String.join(", ", keys))) {
            while (rows.next()) found.accept(budget.taken(cells(rows, columns.size())));
        }
    }

    @Override
    public void insert(Table<?> table, List<@Nullable Object> row) throws SQLException {
        one(table.insertion(), row);
    }

    @Override
    public void update(Table<?> table, List<@Nullable Object> row) throws SQLException {
        int keys = table.keyColumns().size();
        var values = table.columns().subList(keys, row.size());
        var cells = new ArrayList<>(row.subList(keys, row.size()));
        cells.addAll(row.subList(0, keys));
        one("update " + table.name() + " set " + String.join(" = ?, ", values) + " = ?" + where(table), cells);
    }

    @Override
    public void delete(Table<?> table, List<@Nullable Object> row) throws SQLException {
        one("delete from " + table.name() + where(table), table.key(row));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // What was committed is on the disk; there is nothing left to lose.
            System.getLogger(Database.class.getName()).log(System.Logger.Level.WARNING, "close", e);
        }
    }

    private static String where(Table<?> table) {
        return " where " + String.join(" = ? and ", table.keyColumns()) + " = ?";
    }

    private void one(String sql, List<@Nullable Object> cells) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < cells.size(); i++) bind(statement, i + 1, cells.get(i));
        if (statement.executeUpdate() != 1) throw new SQLException("not the row that was expected: " + sql);
    }

    private void set(String pragma, String value) throws SQLException {
        run("pragma " + pragma + " = " + value);
        var now = column("pragma " + pragma);
        if (!now.equals(List.of(value))) throw new SQLException(pragma + " is " + now + " and not " + value);
    }

    /**
     * SQLite itself is in a library that the driver unpacks at the first use, if it does not lie beside the program.
     */
    private static void requireLibrary() throws SQLException {
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception e) { // declared so
            throw new NoLibrary(e);
        }
    }

    /** There is no SQLite to work with. */
    static final class NoLibrary extends SQLException {
        private static final long serialVersionUID = 1;

        private NoLibrary(Exception cause) {
            super("no library", cause);
        }
    }

    private void requireVersion() throws SQLException {
        var version = column("select sqlite_version()").getFirst().split("\\.", -1);
        for (int i = 0; i < OLDEST.size(); i++) {
            int part = Integer.parseInt(version[i]);
            if (part > OLDEST.get(i)) return;
            if (part < OLDEST.get(i)) throw new SQLException("SQLite " + String.join(".", version) + " is too old");
        }
    }

    private void rollback(Exception cause) {
        try {
            run("rollback");
        } catch (SQLException e) {
            cause.addSuppressed(e); // SQLite has rolled back by itself, or will when the file is opened next
        }
    }

    private static void bind(PreparedStatement statement, int place, @Nullable Object cell) throws SQLException {
        statement.setObject(place, cell instanceof Bytes bytes ? bytes.content() : cell);
    }
}
