package verkstad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import verkstad.model.Problem;
import verkstad.storage.ProjectFiles;

/** Opens the window, on a file if one is named. */
@Command(name = "verkstad", description = "cli.verkstad", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT)
final class OpenCommand implements Callable<Integer> {
    private final Window window;
    private final ProjectFiles files;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "cli.open-file")
    private @Nullable Path file;

    OpenCommand(Window window, ProjectFiles files) {
        this.files = files;
        this.window = window;
    }

    @Override
    public Integer call() throws Problem.FileTrouble {
        if (file != null && !Files.exists(file) && files.unpublished(file).isEmpty()) {
            throw new Problem.FileTrouble("problem.document-missing", file);
        }
        window.open(Optional.ofNullable(file));
        return 0;
    }
}
