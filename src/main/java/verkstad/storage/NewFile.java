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

    NewFile(Path file) {
        this.file = file;
        this.aside = file.resolveSibling("." + file.getFileName() + ".new");
    }

    /** Where there is no such file yet. */
    void create(Project project) throws FileTrouble {
        if (Files.exists(file)) throw new FileTrouble("problem.file-exists", file);
        try {
            write(project);
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
            write(project);
            var backup = backup(clock);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            force(file.resolveSibling("."));
            return backup;
        } catch (IOException e) {
            throw failed(e);
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

    private void write(Project project) throws IOException, FileTrouble {
        Files.deleteIfExists(aside);
        Files.deleteIfExists(aside.resolveSibling(aside.getFileName() + "-journal"));
        try (var database = Database.create(aside)) {
            database.transaction(() -> {
                Schema.create(database);
                Writing.write(database, null, project);
            });
            if (!Stored.project(database).equals(project)) throw new SQLException("not what was written");
        } catch (SQLException e) {
            deleteAside(e);
            throw Troubles.of(file, e);
        }
        force(aside);
    }

    /** A copy of the file that is there, whole or not at all. */
    private Path backup(Clock clock) throws IOException {
        var time = ZonedDateTime.now(clock).format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
        var name = file.getFileName() + "." + time;
        var backup = file.resolveSibling(name + ".backup");
        for (int n = 2; Files.exists(backup); n++) backup = file.resolveSibling(name + "-" + n + ".backup");
        var copy = file.resolveSibling("." + file.getFileName() + ".backup");
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
    private static void force(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        var right = folder ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (var channel = FileChannel.open(path, right)) {
            channel.force(true);
        } catch (IOException e) {
            if (!folder) throw e;
        }
    }
}
