package verkstad.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import verkstad.model.Backup;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.storage.Backups;
import verkstad.storage.ProjectFile;
import verkstad.storage.ProjectFiles;
import verkstad.storage.ReadOnlyFile;
import verkstad.storage.Salvage;
import verkstad.storage.Scratch;

/**
 * Opens project files.
 *
 * @param storage runs one task at a time, in order; all files are written there
 * @param fx runs on the thread of the screen
 * @param files where they are worked on
 */
public record Projects(Executor storage, Executor fx, Clock clock, ProjectFiles files) {
    /** Troubles with a file that can be read all the same. */
    private static final Set<String> READABLE =
            Set.of("problem.file-read-only", "problem.file-newer", "problem.file-not-migrated");

    /** Every file is worked on where it lies. */
    public Projects(Executor storage, Executor fx, Clock clock) {
        this(storage, fx, clock, ProjectFiles.IN_PLACE);
    }

    /**
     * Opens a file, to be read if it cannot be written or is newer than the program; blocks until it is read, so not to
     * be called on the FX thread in front of people.
     */
    public Workspace open(Path file) throws Problem.FileTrouble {
        try {
            finishClosing();
            return new Workspace(files.open(file), storage, fx, clock);
        } catch (Problem.FileTrouble e) {
            if (!READABLE.contains(e.key())) throw e;
            return openToRead(file, e);
        }
    }

    /** Opens a file that cannot be written, such as one that somebody else has open, to be read. */
    public Workspace openToRead(Path file, Problem.FileTrouble why) throws Problem.FileTrouble {
        return new Workspace(ReadOnlyFile.open(file, why), storage, fx, clock);
    }

    /**
     * Makes a file of this project without opening it.
     *
     * @throws Problem.FileTrouble where there is a file already, and while people vote in secret
     */
    public void copy(Path to, Project project) throws Problem.FileTrouble {
        if (project.isVotingInSecret()) throw new Problem.FileTrouble("problem.project-round-open");
        files.create(to, project).close();
    }

    /** The copies that are kept of a file, newest first; blocks while they are read. The file may be missing. */
    public List<Backup> backups(Path file) throws Problem.FileTrouble {
        return new Backups(file).all();
    }

    /** Makes a new file beside a file of one of its backups; the file itself stays as it is. */
    public Path restore(Path file, Backup backup) throws Problem.FileTrouble {
        return new Backups(file).restore(backup);
    }

    /**
     * Saves what can be read of a damaged file, which stays as it is, into a new one.
     *
     * @return whether nothing is known to be lost
     */
    public boolean salvage(Path damaged, Path to) throws Problem.FileTrouble {
        var saved = Salvage.save(damaged, to);
        return saved.broken().isEmpty() && saved.dropped() == 0;
    }

    /** Makes a file of this project and opens it. Refuses where there is a file already. */
    public Workspace create(Path file, Project project) throws Problem.FileTrouble {
        return new Workspace(files.create(file, project), storage, fx, clock);
    }

    /** The very file may just have been closed. */
    private void finishClosing() {
        var closed = new CompletableFuture<@Nullable Void>();
        storage.execute(() -> closed.complete(null));
        closed.join();
    }

    /**
     * Opens this project in a file of its own among the temporary files, to be thrown away.
     *
     * @param name of the file
     */
    public Workspace rehearse(String name, Project project) throws Problem.FileTrouble {
        try {
            var folder = Scratch.folder();
            return new Workspace(ProjectFile.create(folder.resolve(name), project), storage, fx, clock);
        } catch (IOException e) {
            throw new Problem.FileTrouble(e, "problem.rehearsal", e.getClass().getSimpleName());
        }
    }

    /** Removes what programs that died have left among the temporary files, rehearsals too. */
    public void clear() {
        storage.execute(Scratch::clear);
    }

    /** Closes what was opened to rehearse in, and leaves nothing of it on the disk. */
    public void throwAway(Workspace rehearsal) {
        var folder = Objects.requireNonNull(rehearsal.path().toAbsolutePath().getParent());
        rehearsal.close();
        storage.execute(() -> {
            try {
                Scratch.remove(folder);
            } catch (IOException e) {
                System.getLogger(Projects.class.getName()).log(System.Logger.Level.WARNING, "a rehearsal is left", e);
            }
        });
    }
}
