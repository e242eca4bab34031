package verkstad.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import verkstad.model.Problem;
import verkstad.storage.ProjectFile;

/** Says whether a file is whole, and what it holds. */
@Command(name = "check", description = "cli.check")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.file")
    private Path file;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Problem.FileTrouble {
        var contents = ProjectFile.check(file);
        console.say("cli.whole", file, contents.title());
        console.say("cli.holds.organisations", contents.organisations());
        console.say("cli.holds.people", contents.people());
        console.say("cli.holds.sessions", contents.sessions());
        console.say("cli.holds.decisions", contents.decisions());
        console.say("cli.holds.actions", contents.actions());
        console.say("cli.holds.cards", contents.cards());
        console.say("cli.holds.headlines", contents.headlines());
        console.say("cli.holds.goals", contents.goals());
        console.say("cli.holds.risks", contents.risks());
        console.say("cli.holds.rounds", contents.rounds());
        return 0;
    }
}
