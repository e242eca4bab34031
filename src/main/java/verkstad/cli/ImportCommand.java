package verkstad.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verkstad.exchange.ExchangeReader;
import verkstad.model.Problem;
import verkstad.storage.ProjectFile;
import verkstad.storage.ProjectFiles;

/** Makes a project file from an exchange document. */
@Command(name = "import", description = "cli.import")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class ImportCommand implements Callable<Integer> {
    private final ProjectFiles files;
    private final Clock clock;
    private final Console console;

    @Parameters(index = "0", paramLabel = "IN.json", descriptionKey = "cli.import-document")
    private Path document;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.new-file")
    private Path file;

    @Option(names = "--force", descriptionKey = "cli.force")
    private boolean force;

    ImportCommand(ProjectFiles files, Clock clock, Console console) {
        this.files = files;
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() throws Problem.BadInput, Problem.FileTrouble {
        var project = ExchangeReader.read(document);
        if (force) {
            var backup = ProjectFile.replace(file, project, clock);
            backup.ifPresent(kept -> console.say("cli.kept", kept));
        } else {
            files.create(file, project).close();
        }
        console.say("cli.made", file);
        return 0;
    }
}
