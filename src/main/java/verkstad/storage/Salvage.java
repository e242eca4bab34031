package verkstad.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import verkstad.model.Contents;
import verkstad.model.Problem.FileTrouble;
import verkstad.model.Project;

/** Saves into a new file what can still be read of a damaged one, which is not touched. */
public final class Salvage {
    private Salvage() {}

    /**
     * What was saved, and what is known to be lost.
     *
     * @param broken the tables that could not be read to their end
     * @param dropped how many rows could be read but belong to nothing any more, or make no sense
     */
    public record Saved(Contents contents, List<String> broken, int dropped) {}

    /**
     * Reads table by table and row by row, from both ends where a table is broken in the middle.
     *
     * @throws FileTrouble where the old file is missing, in use or nothing of it can be read, and where the new one is
     *     there already or cannot be made
     */
    public static Saved save(Path damaged, Path to) throws FileTrouble {
        if (!Files.exists(damaged)) throw new FileTrouble("problem.file-missing", damaged);
        var holder = Lock.holder(damaged);
        if (holder.isPresent()) throw holder.get();
        var wreck = Wreck.read(damaged);
        var rows = new SoundRows(wreck.rows());
        var project = rows.project(name(damaged));
        if (wreck.isEmpty()) throw new FileTrouble("problem.nothing-to-salvage", damaged);
        make(to, project);
        return new Saved(Contents.of(project), wreck.broken(), rows.dropped());
    }

    private static void make(Path to, Project project) throws FileTrouble {
        ProjectFile.create(to, project).close();
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }
}
