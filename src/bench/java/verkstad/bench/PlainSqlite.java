package verkstad.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** SQLite with the program's pragmas and nothing else around it. */
final class PlainSqlite {
    /** As {@code storage.Database} sets them; keep them alike, or the ratio says nothing. */
    private static final List<String> PRAGMAS = List.of(
            "busy_timeout = 3000",
            "trusted_schema = 0",
            "cell_size_check = 1",
            "mmap_size = 0",
            "temp_store = 2",
            "secure_delete = 1",
            "foreign_keys = 1",
            "locking_mode = normal",
            "synchronous = 3",
            "journal_mode = delete");

    private PlainSqlite() {}

    static Connection open(Path file) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:sqlite:" + file + "?jdbc.get_generated_keys=false");
        try (var statement = connection.createStatement()) {
            for (var pragma : PRAGMAS) statement.execute("pragma " + pragma);
        }
        return connection;
    }
}
