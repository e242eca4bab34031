package verkstad.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import verkstad.model.Problem.FileTrouble;

/** A file's own name, whatever links lead to it. */
final class RealPath {
    private RealPath() {}

    static Path of(Path path) throws FileTrouble {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw Troubles.of(path, e);
        }
    }

    /** Of a file that is to be made. */
    static Path ofNew(Path path) throws FileTrouble {
        var absolute = path.toAbsolutePath();
        if (Files.exists(absolute)) throw new FileTrouble("problem.file-exists", absolute);
        var folder = absolute.resolveSibling(".").normalize();
        try {
            return folder.toRealPath().resolve(absolute.getFileName());
        } catch (IOException e) {
            throw new FileTrouble(e, "problem.folder-missing", folder);
        }
    }
}
