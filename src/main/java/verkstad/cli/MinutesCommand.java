package verkstad.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verkstad.model.Problem;

/** Writes the minutes of a session. */
@Command(name = "minutes", description = "cli.minutes")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class MinutesCommand implements Callable<Integer> {
    private final MinutesOutput minutes;
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.file")
    private Path file;

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "cli.minutes-out")
    private Path out;

    @Option(names = "--session", paramLabel = "ID", descriptionKey = "cli.session")
    private @Nullable String session;

    MinutesCommand(MinutesOutput minutes, Console console) {
        this.minutes = minutes;
        this.console = console;
    }

    @Override
    public Integer call() throws Problem.BadInput, Problem.FileTrouble, WrongUsage {
        if (!minutes.canWrite(out)) throw new WrongUsage("cli.wrong-minutes", out);
        var project = Saved.project(file);
        minutes.write(project, Saved.session(project, session, file).id(), out);
        console.say("cli.wrote", out);
        return 0;
    }
}
