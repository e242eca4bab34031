package verkstad.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verkstad.exchange.TemplateWriter;
import verkstad.model.Problem;
import verkstad.model.template.TemplateOf;

/** Writes a session's agenda, boards and futures workshops as a template to share. */
@Command(name = "template", description = "cli.template")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class TemplateCommand implements Callable<Integer> {
    private final Clock clock;
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.file")
    private Path file;

    @Parameters(index = "1", paramLabel = "OUT.json", descriptionKey = "cli.template-out")
    private Path out;

    @Option(names = "--session", paramLabel = "ID", descriptionKey = "cli.session")
    private @Nullable String session;

    TemplateCommand(Clock clock, Console console) {
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() throws Problem.BadInput, Problem.FileTrouble, WrongUsage {
        if (!Saved.ending(out).equals("json")) throw new WrongUsage("cli.wrong-template", out);
        var project = Saved.project(file);
        var from = Saved.session(project, session, file);
        int year = LocalDate.now(clock).getYear();
        TemplateWriter.write(TemplateOf.session(project, from.id(), from.title(), year), out);
        console.say("cli.wrote", out);
        return 0;
    }
}
