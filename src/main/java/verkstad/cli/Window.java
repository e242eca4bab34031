package verkstad.cli;

import java.nio.file.Path;
import java.util.Optional;
import verkstad.model.Problem;

/** Opens the program's window, on a file or on its first page. */
@FunctionalInterface
public interface Window {
    /**
     * Returns at once; the window stays.
     *
     * @throws Problem.FileTrouble where there is no display to open it on
     */
    void open(Optional<Path> file) throws Problem.FileTrouble;
}
