package verkstad.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.model.Problem.FileTrouble;
import verkstad.model.Project;

/**
 * A file for a project whose own has vanished: beside where that was, else in the user's home, else where temporary
 * files go. One thread at a time.
 */
public final class RescueFile {
    private final Path lost;
    private final List<Path> folders;
    private @Nullable Path path;

    public RescueFile(Path lost) {
        this(
                lost,
                List.of(
                        lost.resolveSibling("."),
                        Path.of(System.getProperty("user.home")),
                        Path.of(System.getProperty("java.io.tmpdir"))));
    }

    RescueFile(Path lost, List<Path> folders) {
        this.lost = lost;
        this.folders = folders;
    }

    /**
     * Writes the project, whole or not at all; what was rescued before gives way to it.
     *
     * @return where it is
     * @throws FileTrouble where no folder takes it
     */
    public Path write(Project project) throws FileTrouble {
        if (path != null && isThere()) {
            new NewFile(path).overwrite(project);
            return path;
        }
        var trouble = new FileTrouble("problem.folder-missing", lost);
        for (var folder : folders) {
            try {
                path = created(folder, project);
                return path;
            } catch (FileTrouble e) {
                trouble = e;
            }
        }
        throw trouble;
    }

    /** Whether something was rescued and is there still. */
    public boolean isThere() {
        return path != null && Files.exists(path);
    }

    /** What was rescued is in its own file again. */
    public void remove() throws FileTrouble {
        try {
            if (path != null) Files.deleteIfExists(path);
            path = null;
        } catch (IOException e) {
            throw Troubles.of(lost, e);
        }
    }

    private Path created(Path folder, Project project) throws FileTrouble {
        var name = lost.getFileName().toString().replaceFirst("\\.verkstad$", "");
        var free = folder.resolve(name + ".rescue.verkstad").normalize();
        for (int n = 2; Files.exists(free); n++) free = folder.resolve(name + ".rescue-" + n + ".verkstad");
        new NewFile(free).create(project);
        return free;
    }
}
