package verkstad.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import verkstad.model.Problem.FileTrouble;

/**
 * Whether a file is a whole project file. SQLite opens anything, so its head is read first, by itself, then the rest
 * without the right to write.
 */
final class Health {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = 100;
    private static final int PAGE_SIZE = 16;
    private static final int WRITE_FORMAT = 18;
    private static final int PAGES = 28;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION_ID = 68;

    private Health() {}

    /** Does nothing to a file that is whole; nobody may have it open. */
    static void require(Path file) throws FileTrouble {
        boolean calm = requireHead(file);
        try (var database = calm ? Database.readOnly(file) : Database.open(file)) {
            require(file, database);
        } catch (SQLException e) {
            throw Troubles.of(file, e);
        }
    }

    /**
     * The file is a regular one, and says that it is a project of a version we know; whether SQLite left it settled.
     */
    private static boolean requireHead(Path file) throws FileTrouble {
        if (Files.isDirectory(file)) throw new FileTrouble("problem.file-is-folder", file);
        try {
            var head = ByteBuffer.wrap(head(file));
            if (head.capacity() == 0) throw new FileTrouble("problem.file-empty", file);
            if (!startsWithMagic(head.array())) throw new FileTrouble("problem.file-not-project", file);
            if (head.capacity() < HEAD) throw new FileTrouble("problem.file-damaged", file);
            if (head.getInt(APPLICATION_ID) != Schema.APPLICATION_ID || head.getInt(USER_VERSION) < 1) {
                throw new FileTrouble("problem.file-not-project", file);
            }
            if (head.getInt(USER_VERSION) > Schema.VERSION) throw new FileTrouble("problem.file-newer", file);
            if (hasJournal(file) || head.get(WRITE_FORMAT) != 1) return false;
            long pageSize = head.getShort(PAGE_SIZE) == 1 ? 65536 : head.getShort(PAGE_SIZE);
            if (Files.size(file) != pageSize * head.getInt(PAGES)) throw new FileTrouble("problem.file-damaged", file);
            return true;
        } catch (IOException e) {
            throw Troubles.of(file, e);
        }
    }

    /** Whether a program died while it wrote: SQLite will take back what it had not finished. */
    static boolean hasJournal(Path file) {
        return Files.exists(file.resolveSibling(file.getFileName() + "-journal"));
    }

    private static void require(Path file, Database database) throws SQLException, FileTrouble {
        if (!database.column("pragma quick_check(1)").equals(List.of("ok"))
                || !database.column("pragma foreign_key_check").isEmpty()) {
            throw new FileTrouble("problem.file-damaged", file);
        }
        if (!Schema.fits(database)) throw new FileTrouble("problem.file-not-project", file);
    }

    private static byte[] head(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(HEAD);
        }
    }

    private static boolean startsWithMagic(byte[] head) {
        int length = Math.min(head.length, MAGIC.length);
        return Arrays.equals(head, 0, length, MAGIC, 0, length);
    }
}
