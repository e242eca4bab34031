package verkstad.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Problem;
import verkstad.storage.ProjectFiles;
import verkstad.texts.Texts;

/** Makes a lifelike project to try the program on. */
@Command(name = "demo", description = "cli.demo")
final class DemoCommand implements Callable<Integer> {
    private final ProjectFiles files;
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "cli.demo-file")
    private @Nullable Path file;

    @Option(names = "--language", paramLabel = "L", descriptionKey = "cli.language")
    private @Nullable Language language;

    DemoCommand(ProjectFiles files, Console console) {
        this.files = files;
        this.console = console;
    }

    @Override
    public Integer call() throws Problem.FileTrouble {
        var spoken = language == null ? console.texts().language() : language;
        var made = file == null ? Path.of(Texts.in(spoken).get("cli.sample-file")) : file;
        files.create(made, Samples.in(spoken)).close();
        console.say("cli.made", made);
        return 0;
    }
}
