package verkstad.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import verkstad.model.Problem.FileTrouble;

/** Whether a copy holds what its place does not have, kept beside the copy so that a crash does not forget it. */
final class Owing {
    private final Path mark;
    private long changes;

    Owing(Path folder) {
        mark = folder.resolve("unpublished");
    }

    /** Returns when it is on the disk; to be said before the copy is written. */
    synchronized void changing() throws FileTrouble {
        changes++;
        try {
            if (Files.exists(mark)) return;
            Files.createFile(mark);
            NewFile.force(mark.resolveSibling("."));
        } catch (IOException e) {
            throw Troubles.of(mark, e);
        }
    }

    /** How much has changed until now. */
    synchronized long changes() {
        return changes;
    }

    /** What had changed until then is in its place. */
    synchronized void published(long until) throws IOException {
        if (until == changes) Files.deleteIfExists(mark);
    }

    synchronized boolean isThere() {
        return Files.exists(mark);
    }
}
