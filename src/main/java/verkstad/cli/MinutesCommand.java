package verkstad.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.storage.ProjectFile;

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
        var project = ProjectFile.project(file);
        minutes.write(project, session(project), out);
        console.say("cli.wrote", out);
        return 0;
    }

    /** The id of the session that was named, else of the last one. */
    private String session(Project project) throws Problem.BadInput {
        var sessions = project.sessions();
        if (sessions.isEmpty()) throw new Problem.BadInput("cli.no-session", file);
        if (session == null) return sessions.getLast().id();
        if (sessions.stream().noneMatch(s -> s.id().equals(session))) {
            throw new Problem.BadInput("cli.unknown-session", file, session);
        }
        return session;
    }
}
