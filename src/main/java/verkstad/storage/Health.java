package verkstad.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import verkstad.model.Problem.FileTrouble;

/** Whether a file is a whole project file: its head first, by itself, then the rest without the right to write. */
final class Health {
    private Health() {}

    /** Does nothing to a file that is whole, of this version or an older one; nobody may have it open. */
    static void require(Path file) throws FileTrouble {
        var head = Head.of(file);
        if (head.isNewer()) throw new FileTrouble("problem.file-newer", file);
        boolean settled = isSettled(file, head);
        if (settled) requireLength(file, head);
        try (var database = settled ? Database.readOnly(file) : Database.open(file)) {
            require(file, database);
        } catch (SQLException e) {
            throw Troubles.of(file, e);
        }
    }

    /** Refuses what is damaged, and what holds more than tables. */
    static void require(Path file, Database database) throws SQLException, FileTrouble {
        if (!database.column("pragma quick_check(1)").equals(List.of("ok"))
                || !database.column("pragma foreign_key_check").isEmpty()) {
            throw new FileTrouble("problem.file-damaged", file);
        }
        boolean ours = database.column("pragma user_version").equals(List.of(String.valueOf(Schema.VERSION)));
        if (ours ? !Schema.fits(database) : !Schema.isPlain(database)) {
            throw new FileTrouble("problem.file-not-project", file);
        }
    }

    /** Whether SQLite has nothing to take back or to bring in before the file can be read. */
    static boolean isSettled(Path file, Head head) {
        return head.rollback() && !hasJournal(file);
    }

    /** Whether a program died while it wrote: SQLite will take back what it had not finished. */
    static boolean hasJournal(Path file) {
        return Files.exists(file.resolveSibling(file.getFileName() + "-journal"));
    }

    static void requireLength(Path file, Head head) throws FileTrouble {
        try {
            if (Files.size(file) != head.length()) throw new FileTrouble("problem.file-damaged", file);
        } catch (IOException e) {
            throw Troubles.of(file, e);
        }
    }
}
