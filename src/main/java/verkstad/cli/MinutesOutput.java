package verkstad.cli;

import java.nio.file.Path;
import verkstad.minutes.Edition;
import verkstad.model.Language;
import verkstad.model.Problem;
import verkstad.model.Progress;
import verkstad.model.Project;

/** Writes the minutes of a session, in the format that the file's ending names. */
public interface MinutesOutput {
    /** Whether the ending names a format. */
    boolean canWrite(Path out);

    /** Writes the file whole or not at all. */
    void write(Project project, String session, Edition edition, Path out, Progress progress)
            throws Problem.BadInput, Problem.FileTrouble;

    /** Writes the map of the open risks as a picture, whole or not at all. */
    void writeMap(Project project, Language language, Path out) throws Problem.BadInput, Problem.FileTrouble;
}
