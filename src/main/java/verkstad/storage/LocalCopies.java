package verkstad.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verkstad.model.Problem.FileTrouble;
import verkstad.model.Project;
import verkstad.model.Publication;

/**
 * Opens files that lie on a share, in a sync folder or on a stick in a copy on this computer, and finds the copies that
 * a crash or a share that went away left; files on this computer's own disks are opened where they lie.
 */
public final class LocalCopies implements ProjectFiles {
    private final Path copies;
    private final Function<Path, Medium> where;
    private final Means means;

    /**
     * What is needed to bring files to their places.
     *
     * @param courier does one thing at a time, in order; a share may hold it up
     */
    public record Means(Executor courier, Pulse pulse, Clock clock) {}

    /** A copy and what it stands for. */
    record Found(Path folder, CopyRecord record) {
        Path copy() {
            return folder.resolve(record.copy());
        }
    }

    /**
     * @param copies the folder for them, on a disk of this computer; need not be there yet
     * @param where the kind of place that a file lies in
     */
    public LocalCopies(Path copies, Function<Path, Medium> where, Means means) {
        this.copies = copies;
        this.where = where;
        this.means = means;
    }

    @Override
    public OpenFile open(Path file) throws FileTrouble {
        return inTurn(() -> openInTurn(file));
    }

    @Override
    public OpenFile create(Path file, Project project) throws FileTrouble {
        var absolute = file.toAbsolutePath().normalize();
        if (!where.apply(absolute).isElsewhere()) return ProjectFile.create(file, project);
        return inTurn(() -> {
            var folder = newFolder();
            try {
                var target = Target.of(absolute);
                write(CopyRecord.of(target, absolute), folder);
                var made = folder.resolve(absolute.getFileName());
                new NewFile(made).create(project);
                target.bringNew(made);
            } finally {
                remove(folder);
            }
            return openInTurn(absolute);
        });
    }

    @Override
    public Optional<Instant> unpublished(Path file) {
        var absolute = file.toAbsolutePath().normalize();
        try {
            var found = found(real(absolute)).or(() -> found(absolute));
            if (found.isEmpty() || !new Owing(found.get().folder()).isThere()) return Optional.empty();
            return Optional.of(Files.getLastModifiedTime(found.get().copy()).toInstant());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private OpenFile openInTurn(Path file) throws FileTrouble {
        removeEmpty();
        var named = file.toAbsolutePath().normalize();
        var place = real(named);
        var left = found(place).or(() -> found(named));
        if (left.isPresent()) return resume(left.get(), file);
        if (!Files.isRegularFile(place) || !where.apply(place).isElsewhere()) return ProjectFile.open(file);
        return fetch(place, named);
    }

    private OpenFile fetch(Path place, Path named) throws FileTrouble {
        var lock = Lock.byRecord(place);
        var folder = newFolder();
        var copy = folder.resolve(place.getFileName());
        try {
            var target = Target.of(place);
            var record = CopyRecord.of(target, named);
            write(record, folder);
            record = record.withOurs(Set.of(target.fetch(copy)));
            if (Snapshot.of(copy).project().isVotingInSecret()) {
                remove(folder);
                lock.close();
                return ProjectFile.open(place); // two copies, one ballot apart, would tell that ballot
            }
            write(record, folder);
            return opened(new Found(folder, record), lock);
        } catch (FileTrouble e) {
            remove(folder);
            lock.close();
            throw ofPlace(e, copy, place);
        }
    }

    /** Goes on in a copy that was left. */
    private OpenFile resume(Found left, Path file) throws FileTrouble {
        var place = left.record().target().file();
        var lock = lockInReach(left.record().target());
        try {
            boolean owing = new Owing(left.folder()).isThere();
            if (lock != null && !owing && !isSameThere(left)) {
                lock.close();
                remove(left.folder());
                return openInTurn(file);
            }
            var opened = opened(left, lock);
            if (owing) opened.backUp(opened.read(), LocalDateTime.now(means.clock()));
            return opened;
        } catch (FileTrouble e) {
            if (lock != null) lock.close();
            throw Lock.isInUse(e) ? ofPlace(e, left.copy(), place) : e;
        }
    }

    private static @Nullable Lock lockInReach(Target target) throws FileTrouble {
        try {
            target.requireInReach();
        } catch (FileTrouble e) {
            return null;
        }
        return Lock.byRecord(target.file());
    }

    private static boolean isSameThere(Found left) throws FileTrouble {
        var record = left.record();
        try {
            return Files.exists(left.copy()) && record.target().isOneOf(record.ours());
        } catch (IOException e) {
            throw Troubles.of(record.target().file(), e);
        }
    }

    private LocalCopy opened(Found found, @Nullable Lock lock) throws FileTrouble {
        var place = found.record().target().file();
        boolean owing = new Owing(found.folder()).isThere();
        var written = written(owing || lock == null ? found.copy() : place);
        var file = ProjectFile.open(found.copy());
        try {
            discardParcels(found.folder());
            bringBackups(found);
            var delivery = new Delivery(found, new Publication.There(place, written), lock, means);
            return new LocalCopy(found.folder(), file, delivery, owing ? Optional.of(written) : file.interrupted());
        } catch (FileTrouble | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** What was on its way when the program died is made anew. */
    private static void discardParcels(Path folder) throws FileTrouble {
        try (var parcels = Files.newDirectoryStream(folder, LocalCopy.PARCEL + "*")) {
            for (var parcel : parcels) Files.delete(parcel);
        } catch (IOException e) {
            throw Troubles.of(folder, e);
        }
    }

    /** What a file of an older version was is kept beside its place. */
    private static void bringBackups(Found found) throws FileTrouble {
        var place = found.record().target().file();
        try (var old = Files.newDirectoryStream(found.folder(), "*.backup")) {
            for (var backup : old) {
                var kept = place.resolveSibling(backup.getFileName().toString());
                if (!Files.exists(kept)) new Target(kept, "").bringNew(backup);
                Files.delete(backup);
            }
        } catch (IOException e) {
            throw Troubles.of(place, e);
        }
    }

    private Optional<Found> found(Path file) {
        if (!Files.isDirectory(copies)) return Optional.empty();
        try (var folders = Files.newDirectoryStream(copies)) {
            for (var folder : folders) {
                var record = CopyRecord.in(folder);
                if (record.isPresent() && record.get().isOf(file)) return Optional.of(new Found(folder, record.get()));
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What was begun and came to nothing holds nothing yet; what has just been begun is somebody's. */
    private void removeEmpty() {
        if (!Files.isDirectory(copies)) return;
        try (var folders = Files.newDirectoryStream(copies)) {
            for (var folder : folders) {
                var begun = Files.getLastModifiedTime(folder).toInstant();
                boolean stale = begun.isBefore(Instant.now().minus(Holder.SILENCE));
                if (stale && CopyRecord.in(folder).isEmpty()) remove(folder);
            }
        } catch (IOException e) {
            System.getLogger(LocalCopies.class.getName()).log(System.Logger.Level.WARNING, "not cleared", e);
        }
    }

    private Path newFolder() throws FileTrouble {
        try {
            // As a temporary one, which nobody else on this computer may look into.
            return Files.createTempDirectory(Files.createDirectories(copies), "");
        } catch (IOException e) {
            throw Troubles.of(copies, e);
        }
    }

    private static void write(CopyRecord record, Path folder) throws FileTrouble {
        try {
            record.write(folder);
        } catch (IOException e) {
            throw Troubles.of(folder, e);
        }
    }

    private static Instant written(Path file) throws FileTrouble {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw Troubles.of(file, e);
        }
    }

    /** Leaves nothing of a copy on this computer. */
    static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            System.getLogger(LocalCopies.class.getName()).log(System.Logger.Level.WARNING, "a copy is left", e);
        }
    }

    /** The file's own name, if it can be reached. */
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file;
        }
    }

    /** Trouble with the copy, told of the file that the user knows. */
    private static FileTrouble ofPlace(FileTrouble e, Path copy, Path place) {
        var told = Arrays.stream(e.arguments())
                .map(a -> copy.equals(a) ? place : a)
                .toArray();
        return new FileTrouble(e, e.key(), told);
    }

    private interface Opening {
        OpenFile open() throws FileTrouble;
    }

    /** After all that the courier is still to bring: the file may just have been closed. */
    private OpenFile inTurn(Opening opening) throws FileTrouble {
        var task = new FutureTask<OpenFile>(opening::open);
        means.courier().execute(task);
        try {
            return task.get();
        } catch (InterruptedException | CancellationException e) {
            Thread.currentThread().interrupt();
            throw new FileTrouble(e, "problem.place-away", copies);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof FileTrouble trouble) throw trouble;
            throw new IllegalStateException(e.getCause());
        }
    }
}
