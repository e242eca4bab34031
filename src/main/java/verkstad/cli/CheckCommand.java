package verkstad.cli;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import verkstad.model.Backup;
import verkstad.model.Contents;
import verkstad.model.Problem;
import verkstad.storage.Diagnosis;
import verkstad.storage.ProjectFile;

/** Says whether a file is whole and what it holds, else all that is wrong with it and what can be done. */
@Command(name = "check", description = "cli.check")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class CheckCommand implements Callable<Integer> {
    private static final Set<String> DAMAGED =
            Set.of("problem.file-damaged", "problem.file-not-project", "problem.file-empty");

    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.file")
    private Path file;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Problem.FileTrouble {
        try {
            hold(console, file, ProjectFile.check(file));
            return 0;
        } catch (Problem.FileTrouble e) {
            if (DAMAGED.contains(e.key())) tellAll();
            throw e;
        }
    }

    /** What is wrong, and what can be done. */
    private void tellAll() {
        var diagnosis = Diagnosis.of(file);
        if (!diagnosis.details().isEmpty()) {
            console.say("cli.wrong-with", file);
            diagnosis.details().forEach(detail -> console.say("cli.detail", detail));
        }
        diagnosis.backup().ifPresentOrElse(this::tell, () -> console.say("cli.no-backup"));
        console.say("cli.try-salvage", file);
    }

    private void tell(Backup backup) {
        var date = console.texts().date(backup.made().toLocalDate());
        var time = DateTimeFormatter.ofPattern("HH:mm").format(backup.made());
        console.say("cli.newest-backup", date, time, backup.path());
    }

    /** Tells what a whole file holds. */
    static void hold(Console console, Path file, Contents contents) {
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
    }
}
