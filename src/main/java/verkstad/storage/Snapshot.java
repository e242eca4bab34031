package verkstad.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import verkstad.model.Place;
import verkstad.model.Problem.FileTrouble;
import verkstad.model.Project;

/** What a file of any version holds at one moment, read without writing a byte to it or beside it. */
record Snapshot(Project project, Optional<Place> place) {
    private static final List<String> COMPANIONS = List.of("", "-journal", "-wal");

    /** Also of a file that another process has open: SQLite keeps reader and writer apart. */
    static Snapshot of(Path file) throws FileTrouble {
        Lock.requireNotHeldHere(file);
        var head = Head.of(file);
        if (Medium.of(file).isElsewhere()) return ofCopy(file);
        if (Lock.holder(file).isPresent()) return read(file);
        if (!Health.isSettled(file, head)) return ofCopy(file);
        Health.requireLength(file, head);
        return read(file);
    }

    /** What a program that died left unfinished is taken back in the copy. */
    private static Snapshot ofCopy(Path file) throws FileTrouble {
        try {
            var folder = Scratch.folder();
            var copy = folder.resolve(file.getFileName());
            try {
                for (var companion : COMPANIONS) copy(beside(file, companion), beside(copy, companion));
                settle(copy);
                return read(copy);
            } finally {
                Scratch.remove(folder);
            }
        } catch (IOException e) {
            throw Troubles.ofCopying(file, e);
        } catch (FileTrouble e) {
            throw Troubles.ofCopy(file, e);
        }
    }

    private static void settle(Path copy) throws FileTrouble {
        try {
            Database.open(copy).close();
        } catch (SQLException e) {
            throw Troubles.of(copy, e);
        }
    }

    private static Snapshot read(Path file) throws FileTrouble {
        try (var database = Database.readOnly(file)) {
            database.run("begin"); // one moment for all that is read
            Health.require(file, database);
            return new Snapshot(Stored.project(database), LeftAt.in(database).place());
        } catch (SQLException e) {
            throw Troubles.of(file, e);
        } catch (RuntimeException e) {
            throw Troubles.damaged(file, e); // rows that make no project
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) return;
        try (var in = Files.newInputStream(from)) {
            Files.copy(in, to);
        }
    }

    private static Path beside(Path file, String companion) {
        return file.resolveSibling(file.getFileName() + companion);
    }
}
