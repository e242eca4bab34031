package verkstad.storage;

import java.nio.file.Path;
import java.sql.SQLException;
import verkstad.model.Problem.FileTrouble;
import verkstad.model.Project;

/**
 * Makes a file of today's version of an older one, on a copy: what today's tables have in common with the old ones is
 * read, written to a fresh file, read back and compared, and only then put in the old one's place. Killed at any
 * moment, the file is the old one or the new one.
 */
final class Migration {
    private Migration() {}

    /**
     * Does nothing to a file of this version. The lock of the file is held meanwhile.
     *
     * @throws FileTrouble where the old file is no whole project, or no new one can be made; the old one is as it was
     */
    static void run(Path file) throws FileTrouble {
        int version = Head.of(file).version();
        if (version >= Schema.VERSION) return;
        Health.require(file);
        var old = read(file);
        try {
            new NewFile(file).migrate(old.project(), old.leftAt(), version);
        } catch (FileTrouble e) {
            throw new FileTrouble(e, "problem.file-not-migrated", file);
        }
    }

    private record Old(Project project, LeftAt leftAt) {}

    private static Old read(Path file) throws FileTrouble {
        try (var database = Database.readOnly(file)) {
            var homeless = Schema.withoutPlace(database);
            if (!homeless.isEmpty()) throw new SQLException("no place for " + homeless);
            return new Old(Stored.project(database), LeftAt.in(database));
        } catch (SQLException | RuntimeException e) {
            throw new FileTrouble(e, "problem.file-not-migrated", file);
        }
    }
}
