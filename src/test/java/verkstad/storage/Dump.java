package verkstad.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What any SQLite tool sees in a file. */
final class Dump {
    private Dump() {}

    /** Every row of every table, cell by cell, in the order of the file. */
    static Map<String, List<String>> rows(Path file) throws Exception {
        var all = new TreeMap<String, List<String>>();
        try (var connection = connection(file)) {
            for (var table : query(connection, "select name from sqlite_schema where type = 'table'")) {
                all.put(table, query(connection, "select * from " + table.substring(table.indexOf(':') + 1)));
            }
        }
        return all;
    }

    /** The first column of all rows, as text. */
    static List<String> column(Path file, String sql) throws Exception {
        return table(file, sql).stream()
                .map(c -> c.substring(c.indexOf(':') + 1))
                .toList();
    }

    /** The rows, their cells parted by bars, each with its type. */
    static List<String> table(Path file, String sql) throws Exception {
        try (var connection = connection(file)) {
            return query(connection, sql);
        }
    }

    private static Connection connection(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private static List<String> query(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var cells = new ArrayList<String>();
                for (int i = 1; i <= columns; i++) {
                    var cell = rows.getObject(i);
                    cells.add(cell == null ? "nothing" : cell.getClass().getSimpleName() + ":" + words(cell));
                }
                found.add(String.join("|", cells));
            }
            return found;
        }
    }

    private static Object words(Object cell) {
        return cell instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : cell;
    }
}
