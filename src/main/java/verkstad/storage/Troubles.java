package verkstad.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import verkstad.model.Problem.FileTrouble;

/** What SQLite and the file system say, as one of the sentences that say what to do. */
final class Troubles {
    private static final int PRIMARY = 0xff;

    private Troubles() {}

    static FileTrouble of(Path file, SQLException e) {
        if (e instanceof Database.NoLibrary) {
            return new FileTrouble(e, "problem.no-library", System.getProperty("java.io.tmpdir"));
        }
        if (e instanceof Budget.Spent) return new FileTrouble(e, "problem.file-too-large", file);
        if (!(e instanceof SQLiteException sqlite)) return other(file, e, String.valueOf(e.getMessage()));
        var code = sqlite.getResultCode();
        if (code == SQLiteErrorCode.SQLITE_READONLY_DBMOVED) return new FileTrouble(e, "problem.file-gone", file);
        return switch (code.code & PRIMARY) {
            case 3, 8, 14, 23 -> new FileTrouble(e, "problem.file-read-only", file);
            case 5, 6 -> new FileTrouble(e, "problem.file-busy", file);
            case 11, 18, 26 -> damaged(file, e);
            case 13 -> new FileTrouble(e, "problem.disk-full", file);
            default -> other(file, e, code.name());
        };
    }

    static FileTrouble of(Path file, IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> new FileTrouble(e, "problem.file-missing", file);
            case FileAlreadyExistsException _ -> new FileTrouble(e, "problem.file-exists", file);
            case AccessDeniedException _ -> new FileTrouble(e, "problem.file-read-only", file);
            case FileSystemException f when f.getReason() != null -> byReason(file, f, f.getReason());
            default -> byReason(file, e, String.valueOf(e.getMessage()));
        };
    }

    /** Trouble while a file is copied to the temporary ones: which of the two is to blame. */
    static FileTrouble ofCopying(Path file, IOException e) {
        boolean named = e instanceof FileSystemException;
        boolean ofFile = e instanceof FileSystemException f
                && String.valueOf(f.getFile()).startsWith(file.toString());
        return ofFile || !named ? ofCopy(file, of(file, e)) : noTemporary(file, e);
    }

    /** What lacks room is the place of the copy; the file itself is not written. */
    static FileTrouble ofCopy(Path file, FileTrouble why) {
        return why.key().equals("problem.disk-full") ? noTemporary(file, why) : why;
    }

    private static FileTrouble noTemporary(Path file, Exception e) {
        return new FileTrouble(e, "problem.no-temporary", Scratch.parent(), file.getFileName());
    }

    static FileTrouble damaged(Path file, Exception e) {
        return new FileTrouble(e, "problem.file-damaged", file);
    }

    /** The file system tells some troubles apart by their words alone. */
    private static FileTrouble byReason(Path file, IOException e, String reason) {
        if (reason.contains("No space left") || reason.contains("not enough space")) {
            return new FileTrouble(e, "problem.disk-full", file);
        }
        if (reason.contains("Read-only") || reason.contains("not permitted")) {
            return new FileTrouble(e, "problem.file-read-only", file);
        }
        return other(file, e, reason);
    }

    private static FileTrouble other(Path file, Exception e, String what) {
        return new FileTrouble(e, "problem.file-trouble", file, what);
    }
}
