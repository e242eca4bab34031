package verkstad.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verkstad.model.Language;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.TextLength;
import verkstad.storage.ProjectFile;

/** Makes an empty project. */
@Command(name = "new", description = "cli.new")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class NewCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.new-file")
    private Path file;

    @Option(names = "--title", required = true, paramLabel = "T", descriptionKey = "cli.title")
    private String title;

    @Option(names = "--language", paramLabel = "L", descriptionKey = "cli.language")
    private @Nullable Language language;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Problem.FileTrouble, WrongUsage {
        if (title.isBlank() || !TextLength.fits(title)) throw new WrongUsage("cli.wrong-title");
        var spoken = language == null ? console.texts().language() : language;
        ProjectFile.create(file, Project.empty(title, spoken)).close();
        console.say("cli.made", file);
        return 0;
    }
}
