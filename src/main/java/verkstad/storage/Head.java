package verkstad.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import verkstad.model.Problem.FileTrouble;

/**
 * What the first bytes of a file say. SQLite opens anything, so they are read first, by themselves; never of a file
 * that this process has open, since closing it would give up SQLite's locks.
 *
 * @param version of the schema
 * @param rollback whether it is kept by a rollback journal, as ours are
 * @param length in bytes, as the file itself says
 */
record Head(int version, boolean rollback, long length) {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = 100;
    private static final int PAGE_SIZE = 16;
    private static final int WRITE_FORMAT = 18;
    private static final int PAGES = 28;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION_ID = 68;

    /** Refuses what is no project file of any version. */
    static Head of(Path file) throws FileTrouble {
        if (Files.isDirectory(file)) throw new FileTrouble("problem.file-is-folder", file);
        try (var stream = Files.newInputStream(file)) {
            return of(file, stream.readNBytes(HEAD));
        } catch (IOException e) {
            throw Troubles.of(file, e);
        }
    }

    boolean isOlder() {
        return version < Schema.VERSION;
    }

    boolean isNewer() {
        return version > Schema.VERSION;
    }

    private static Head of(Path file, byte[] bytes) throws FileTrouble {
        if (bytes.length == 0) throw new FileTrouble("problem.file-empty", file);
        if (!startsWithMagic(bytes)) throw new FileTrouble("problem.file-not-project", file);
        if (bytes.length < HEAD) throw new FileTrouble("problem.file-damaged", file);
        var head = ByteBuffer.wrap(bytes);
        int version = head.getInt(USER_VERSION);
        if (head.getInt(APPLICATION_ID) != Schema.APPLICATION_ID || version < 1) {
            throw new FileTrouble("problem.file-not-project", file);
        }
        long pageSize = head.getShort(PAGE_SIZE) == 1 ? 65536 : head.getShort(PAGE_SIZE);
        return new Head(version, head.get(WRITE_FORMAT) == 1, pageSize * head.getInt(PAGES));
    }

    private static boolean startsWithMagic(byte[] head) {
        int length = Math.min(head.length, MAGIC.length);
        return Arrays.equals(head, 0, length, MAGIC, 0, length);
    }
}
