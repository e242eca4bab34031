package verkstad.storage;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import verkstad.model.Backup;
import verkstad.model.Problem.FileTrouble;

/**
 * What is wrong with a file, in full.
 *
 * @param details in SQLite's words, worst first; empty where it can say nothing of the file
 * @param backup the newest one that is whole
 */
public record Diagnosis(List<String> details, Optional<Backup> backup) {
    private static final int MOST = 50;

    /** Looks at a file that cannot be opened; writes nothing. */
    public static Diagnosis of(Path file) {
        return new Diagnosis(details(file), backup(file));
    }

    private static List<String> details(Path file) {
        var details = new ArrayList<String>();
        try (var database = Database.readOnly(file)) {
            details.addAll(unsound(database, String.valueOf(MOST)));
            var ties = new TreeMap<String, Integer>();
            for (var table : database.column("pragma foreign_key_check")) ties.merge(table, 1, Integer::sum);
            ties.forEach((table, count) -> details.add(table + ": foreign key × " + count));
            if (!Schema.fits(database)) {
                database.column("select type || ' ' || name from sqlite_schema where type <> 'table'")
                        .forEach(details::add);
            }
        } catch (SQLException e) {
            details.add(String.valueOf(e.getMessage()));
            details.addAll(tables(file));
        }
        return details;
    }

    /** Each table by itself, where the damage keeps SQLite from looking at all of the file. */
    private static List<String> tables(Path file) {
        var details = new ArrayList<String>();
        try (var database = Database.readOnly(file)) {
            for (var table : database.column("select name from sqlite_schema where type = 'table'")) {
                try {
                    unsound(database, "'" + table.replace("'", "''") + "'").stream()
                            .map(line -> table + ": " + line)
                            .forEach(details::add);
                } catch (SQLException e) {
                    details.add(table + ": " + e.getMessage());
                }
            }
        } catch (SQLException e) {
            return List.of(); // not even which tables there are
        }
        return details;
    }

    private static List<String> unsound(Database database, String what) throws SQLException {
        return database.column("pragma integrity_check(" + what + ")").stream()
                .filter(line -> !line.equals("ok"))
                .toList();
    }

    private static Optional<Backup> backup(Path file) {
        try {
            return new Backups(file).newest();
        } catch (FileTrouble e) {
            return Optional.empty();
        }
    }
}
