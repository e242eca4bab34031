package verkstad.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import verkstad.model.HalfTyped;
import verkstad.model.Place;
import verkstad.model.Problem.FileTrouble;
import verkstad.model.Project;

/** A project as its file held it when it was opened to be read. Neither the file nor its folder is touched. */
public final class ReadOnlyFile implements OpenFile {
    private final Path path;
    private final Snapshot snapshot;
    private final FileTrouble why;

    private ReadOnlyFile(Path path, Snapshot snapshot, FileTrouble why) {
        this.path = path;
        this.snapshot = snapshot;
        this.why = why;
    }

    /**
     * Reads a file, of a newer version too as far as this one knows it.
     *
     * @param why nothing can be written
     * @throws FileTrouble where it is missing, no project, damaged, or open in this very program
     */
    public static ReadOnlyFile open(Path path, FileTrouble why) throws FileTrouble {
        try {
            var real = path.toRealPath();
            return new ReadOnlyFile(real, Snapshot.of(real), why);
        } catch (IOException e) {
            throw Troubles.of(path, e);
        }
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public Project read() {
        return snapshot.project();
    }

    @Override
    public Optional<Place> place() {
        return snapshot.place();
    }

    @Override
    public Optional<Instant> interrupted() {
        return Optional.empty();
    }

    @Override
    public History history() {
        return History.NONE;
    }

    @Override
    public List<HalfTyped> halfTyped() {
        return List.of();
    }

    @Override
    public Optional<FileTrouble> readOnly() {
        return Optional.of(why);
    }

    @Override
    public void write(Project before, Project after, History history, List<HalfTyped> halfTyped) throws FileTrouble {
        throw why;
    }

    @Override
    public void remember(Place to) {
        // One may look around in what cannot be written.
    }

    @Override
    public void backUp(Project expected, LocalDateTime now) {
        // What cannot be written is what it was.
    }

    @Override
    public void eraseFromBackups(UnaryOperator<Project> erasure) throws FileTrouble {
        throw why;
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
