package verkstad.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executor;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.storage.ProjectFile;

/**
 * Opens project files.
 *
 * @param storage runs one task at a time, in order; all files are written there
 * @param fx runs on the thread of the screen
 */
public record Projects(Executor storage, Executor fx, Clock clock) {
    /** Opens a file; blocks until it is read, so not to be called on the FX thread in front of people. */
    public Workspace open(Path file) throws Problem.FileTrouble {
        return new Workspace(ProjectFile.open(file), storage, fx, clock);
    }

    /** Makes a file of this project and opens it. Refuses where there is a file already. */
    public Workspace create(Path file, Project project) throws Problem.FileTrouble {
        return new Workspace(ProjectFile.create(file, project), storage, fx, clock);
    }
}
