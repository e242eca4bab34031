package verkstad.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import verkstad.model.Contents;
import verkstad.model.HalfTyped;
import verkstad.model.Place;
import verkstad.model.Problem.FileTrouble;
import verkstad.model.Project;

/**
 * An open project file. What a method has written when it returns survives a crash of the program and a power cut.
 * Nobody else can open the file until it is closed. One thread at a time.
 */
public final class ProjectFile implements OpenFile {
    private final Path path;
    private final Lock lock;
    private final @Nullable Object key;
    private final Optional<Instant> interrupted;
    private @Nullable Database database; // null after trouble: nothing is taken for granted then
    private @Nullable Project attempted; // what trouble may have let through all the same
    private boolean forgot;
    private Steps steps = new Steps();
    private List<HalfTyped> halfTyped = List.of();
    private Optional<Place> place;

    private ProjectFile(Path path, Lock lock) throws FileTrouble {
        this.path = path;
        this.lock = lock;
        key = key();
        interrupted = lock.wasLeftBehind() ? Optional.of(lastWritten()) : Optional.empty();
        place = connected(LeftAt::in).place();
    }

    /**
     * Makes a new file and opens it.
     *
     * @throws FileTrouble {@code problem.file-exists} where there is one already; nothing is left behind then
     */
    public static ProjectFile create(Path path, Project project) throws FileTrouble {
        var real = RealPath.ofNew(path);
        var lock = Lock.hold(real);
        try {
            new NewFile(real).create(project);
        } catch (FileTrouble | RuntimeException e) {
            lock.close();
            throw e;
        }
        return opened(real, lock);
    }

    /**
     * Opens a file; one of an older version becomes one of this version, and the old one is kept as
     * {@code name.v1.backup}.
     *
     * @throws FileTrouble where it is missing, in use, no project, newer, damaged, or cannot be written; it is as it
     *     was then
     */
    public static ProjectFile open(Path path) throws FileTrouble {
        var real = RealPath.of(path);
        var lock = Lock.hold(real);
        try {
            new NewFile(real).clear();
            Migration.run(real);
        } catch (FileTrouble | RuntimeException e) {
            lock.close();
            throw e;
        }
        return opened(real, lock);
    }

    /**
     * Puts a project in the place of a file, which is kept beside it as {@code name.<time>.backup}. Killed at any
     * moment, the file is the old one or the new one, whole.
     *
     * @return the backup; empty where there was no file yet
     * @throws FileTrouble where the file is in use or cannot be written; it is as it was then
     */
    public static Optional<Path> replace(Path path, Project project, Clock clock) throws FileTrouble {
        var real = Files.exists(path) ? RealPath.of(path) : RealPath.ofNew(path);
        if (Files.isDirectory(real)) throw new FileTrouble("problem.file-is-folder", real);
        try (var lock = Lock.hold(real)) {
            lock.byEveryName(real);
            var aside = new NewFile(real);
            if (Files.exists(real)) return Optional.of(aside.replace(project, clock));
            aside.create(project);
            return Optional.empty();
        }
    }

    /**
     * What a file holds, without a right to write it.
     *
     * @throws FileTrouble where it is missing, in use, no project, newer, or not whole
     */
    public static Contents check(Path path) throws FileTrouble {
        return Contents.of(project(path));
    }

    /**
     * The project in a file, which is not touched; one of an older version stays one.
     *
     * @throws FileTrouble where it is missing, in use, no project, newer, or not whole
     */
    public static Project project(Path path) throws FileTrouble {
        var real = RealPath.of(path);
        var holder = Lock.holder(real);
        if (holder.isPresent()) throw holder.get();
        if (Head.of(real).isNewer()) throw new FileTrouble("problem.file-newer", real);
        return Snapshot.of(real).project();
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public Project read() throws FileTrouble {
        try {
            return connected(Stored::project);
        } catch (RuntimeException e) {
            throw Troubles.damaged(path, e); // rows that make no project
        }
    }

    @Override
    public Optional<FileTrouble> readOnly() {
        return Optional.empty();
    }

    @Override
    public Optional<Instant> interrupted() {
        return interrupted;
    }

    @Override
    public History history() {
        return steps.history();
    }

    @Override
    public List<HalfTyped> halfTyped() {
        return halfTyped;
    }

    @Override
    public void write(Project before, Project after, History history, List<HalfTyped> lines) throws FileTrouble {
        boolean certain = database != null;
        var held = certain ? before : read();
        boolean expected = held.equals(before) || held.equals(attempted);
        attempted = after;
        connected(open -> {
            open.transaction(() -> {
                Writing.write(open, held, after);
                steps.write(open, history);
                if (!lines.equals(halfTyped)) LeftAt.write(open, lines);
            });
            return after;
        });
        halfTyped = lines;
        forgot |= !expected;
    }

    @Override
    public boolean hasForgotten() {
        return forgot;
    }

    @Override
    public Optional<Place> place() {
        return place;
    }

    @Override
    public void remember(Place to) throws FileTrouble {
        connected(open -> {
            open.transaction(() -> LeftAt.write(open, to));
            return to;
        });
        place = Optional.of(to);
    }

    @Override
    public void backUp(Project expected, LocalDateTime now) throws FileTrouble {
        try {
            requireSameFile();
            new Backups(path).add(expected, now);
        } catch (SQLException e) {
            throw Troubles.of(path, e);
        } catch (IOException e) {
            throw Troubles.of(path, e);
        }
    }

    @Override
    public void eraseFromBackups(UnaryOperator<Project> erasure) throws FileTrouble {
        new Backups(path).rewrite(erasure);
    }

    @Override
    public void ending() {
        lock.ending();
    }

    @Override
    public void close() {
        disconnect();
        lock.close();
    }

    private static ProjectFile opened(Path real, Lock lock) throws FileTrouble {
        try {
            lock.byEveryName(real);
            return new ProjectFile(real, lock);
        } catch (FileTrouble | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private interface Work<T> {
        T with(Database database) throws SQLException;
    }

    private <T> T connected(Work<T> work) throws FileTrouble {
        try {
            var open = database;
            if (open == null) {
                requireSameFile();
                Health.require(path);
                open = Database.open(path);
                database = open;
                requireWritable(open);
                steps = Steps.in(open);
                halfTyped = LeftAt.in(open).halfTyped();
            }
            var done = work.with(open);
            requireSameFile();
            return done;
        } catch (SQLException e) {
            disconnect();
            throw Troubles.of(path, e);
        } catch (FileTrouble | RuntimeException e) {
            disconnect();
            throw e;
        }
    }

    /** SQLite opens what it may not write, and says so only at the first write. */
    private static void requireWritable(Database open) throws SQLException {
        open.run("begin immediate");
        open.run("update project set nr = nr");
        open.run("rollback");
    }

    /** A file that was moved or replaced while it was open would take what is written with it. */
    private void requireSameFile() throws FileTrouble {
        if (!Objects.equals(key, key())) throw new FileTrouble("problem.file-gone", path);
    }

    private @Nullable Object key() throws FileTrouble {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            throw Troubles.of(path, e);
        }
    }

    private Instant lastWritten() throws FileTrouble {
        try {
            return Files.getLastModifiedTime(path).toInstant();
        } catch (IOException e) {
            throw Troubles.of(path, e);
        }
    }

    private void disconnect() {
        var open = database;
        database = null;
        if (open != null) open.close();
    }
}
