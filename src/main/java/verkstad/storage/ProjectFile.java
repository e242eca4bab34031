package verkstad.storage;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verkstad.model.Place;
import verkstad.model.Problem;
import verkstad.model.Project;

/** Provisional, in memory: the file itself is being built. */
public final class ProjectFile implements AutoCloseable {
    private static final java.util.Map<Path, ProjectFile> FILES = new java.util.concurrent.ConcurrentHashMap<>();
    private final Path path;
    private Project project;
    private @Nullable Place place;

    private ProjectFile(Path path, Project project) {
        this.path = path;
        this.project = project;
    }

    public static ProjectFile create(Path path, Project project) throws Problem.FileTrouble {
        var file = new ProjectFile(path, project);
        FILES.put(path, file);
        return file;
    }

    public static ProjectFile open(Path path) throws Problem.FileTrouble {
        var file = FILES.get(path);
        if (file == null) throw new Problem.FileTrouble("problem.file-missing", path);
        return file;
    }

    public Path path() {
        return path;
    }

    public Project read() throws Problem.FileTrouble {
        return project;
    }

    public void write(Project before, Project after) throws Problem.FileTrouble {
        project = after;
    }

    public Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    public void remember(Place to) throws Problem.FileTrouble {
        place = to;
    }

    @Override
    public void close() {}
}
