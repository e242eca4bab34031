package verkstad.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import verkstad.model.Problem.FileTrouble;
import verkstad.model.Project;

/**
 * Writes a whole file aside and then moves it to its place, so that there is never half a file under its name. The lock
 * of the file is held meanwhile.
 */
final class NewFile {
    private final Path file;
    private final Path aside;
    private final Path copy;

    NewFile(Path file) {
        this.file = file;
        this.aside = file.resolveSibling("." + file.getFileName() + ".new");
        this.copy = file.resolveSibling("." + file.getFileName() + ".backup");
    }

    /** Where there is no such file yet. */
    void create(Project project) throws FileTrouble {
        if (Files.exists(file)) throw new FileTrouble("problem.file-exists", file);
        try {
            write(project, LeftAt.NOWHERE);
            Files.move(aside, file); // not the atomic kind, which replaces
            force(file.resolveSibling("."));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** In the place of the file that is there, which is kept as a backup. Returns the backup. */
    Path replace(Project project, Clock clock) throws FileTrouble {
        try {
            settleOld();
            requireNoSecretRound();
            write(project, LeftAt.NOWHERE);
            var backup = backup(clock);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            force(file.resolveSibling("."));
            return backup;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /**
     * The same project as a file of today, in the place of one of an older version, which is kept as
     * {@code name.v<version>.backup}; not while people vote in secret, since no copy is made then.
     */
    void migrate(Project project, LeftAt leftAt, int version) throws FileTrouble {
        try {
            write(project, leftAt);
            if (!project.isVotingInSecret()) backup(file.getFileName() + ".v" + version);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            force(file.resolveSibling("."));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** In the place of a file that is of no use any more. */
    void overwrite(Project project) throws FileTrouble {
        try {
            write(project, LeftAt.NOWHERE);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            force(file.resolveSibling("."));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Removes what a program that died may have left half done beside the file. */
    void clear() throws FileTrouble {
        try {
            Files.deleteIfExists(aside);
            Files.deleteIfExists(aside.resolveSibling(aside.getFileName() + "-journal"));
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw Troubles.of(file, e);
        }
    }

    /** What a program that died left beside the old file would be taken for the new one's. */
    private void settleOld() throws FileTrouble {
        if (!Health.hasJournal(file)) return;
        Health.require(file);
        if (Health.hasJournal(file)) throw new FileTrouble("problem.file-damaged", file);
    }

    /** Two copies of a file that are one ballot apart would tell that ballot. What cannot be read is no vote's file. */
    private void requireNoSecretRound() throws FileTrouble {
        boolean open;
        try (var old = Database.readOnly(file)) {
            open = Stored.project(old).isVotingInSecret();
        } catch (SQLException | RuntimeException e) {
            return;
        }
        if (open) throw new FileTrouble("problem.file-round-open", file);
    }

    private void write(Project project, LeftAt leftAt) throws IOException, FileTrouble {
        clear();
        try (var database = Database.create(aside)) {
            database.transaction(() -> {
                Schema.create(database);
                Writing.write(database, null, project);
                leftAt.write(database);
            });
            if (!Stored.project(database).equals(project)
                    || !LeftAt.in(database).equals(leftAt)) throw new SQLException("not what was written");
        } catch (SQLException e) {
            deleteAside(e);
            throw Troubles.of(file, e);
        }
        force(aside);
    }

    /** A copy of the file that is there, whole or not at all. */
    private Path backup(Clock clock) throws IOException {
        var time = ZonedDateTime.now(clock).format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
        return backup(file.getFileName() + "." + time);
    }

    private Path backup(String name) throws IOException {
        var backup = file.resolveSibling(name + ".backup");
        for (int n = 2; Files.exists(backup); n++) {
            if (Files.mismatch(file, backup) < 0) return backup;
            backup = file.resolveSibling(name + "-" + n + ".backup");
        }
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        force(copy);
        Files.move(copy, backup);
        return backup;
    }

    private FileTrouble failed(IOException e) {
        deleteAside(e);
        return Troubles.of(file, e);
    }

    private void deleteAside(Exception cause) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** Has the disk keep a file, or the names in a folder, where the system can be asked for the latter. */
    static void force(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        var right = folder ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (var channel = FileChannel.open(path, right)) {
            channel.force(true);
        } catch (IOException e) {
            if (!folder) throw e;
        }
    }
}
