package verkstad.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import verkstad.model.Problem.FileTrouble;
import verkstad.model.Project;

/** A copy of a file as it is on the disk, made while the file is open, and read back before it counts. */
record VerifiedCopy(Path file) {
    enum Kind {
        /** As it is. */
        WHOLE,
        /** With nothing to undo or redo. */
        WITHOUT_STEPS
    }

    /**
     * Writes the copy, brought to the disk; what was there under its name is removed first.
     *
     * @throws SQLException where it does not hold what it should
     * @throws FileTrouble where the file is not whole
     */
    void write(Path to, Project expected, Kind kind) throws SQLException, IOException, FileTrouble {
        delete(to);
        try (var source = Database.readOnly(file)) {
            Health.require(file, source);
            source.run("vacuum into '" + to.toString().replace("'", "''") + "'");
        }
        if (kind == Kind.WITHOUT_STEPS) Steps.clear(to);
        if (!Snapshot.of(to).project().equals(expected)) throw new SQLException("not what was copied");
        NewFile.force(to);
    }

    /** Removes a copy that is of no use any more, with what SQLite may have left beside it. */
    static void delete(Path copy) throws IOException {
        Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + "-journal"));
        Files.deleteIfExists(copy);
    }
}
