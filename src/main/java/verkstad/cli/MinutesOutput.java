package verkstad.cli;

import java.nio.file.Path;
import verkstad.model.Problem;
import verkstad.model.Project;

/** Writes the minutes of a session, in the format that the file's ending names. */
public interface MinutesOutput {
    /** Whether the ending names a format. */
    boolean canWrite(Path out);

    /** Writes the file whole or not at all. */
    void write(Project project, String session, Path out) throws Problem.BadInput, Problem.FileTrouble;
}
