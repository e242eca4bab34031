package verkstad.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verkstad.exchange.BuiltIn;
import verkstad.exchange.TemplateReader;
import verkstad.model.Language;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.TextLength;
import verkstad.model.change.FromTemplate;
import verkstad.model.template.Template;
import verkstad.storage.ProjectFiles;

/** Makes an empty project, or one with a session from a template. */
@Command(name = "new", description = "cli.new")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class NewCommand implements Callable<Integer> {
    private final ProjectFiles files;
    private final Clock clock;
    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.new-file")
    private Path file;

    @Option(names = "--title", required = true, paramLabel = "T", descriptionKey = "cli.title")
    private String title;

    @Option(names = "--language", paramLabel = "L", descriptionKey = "cli.language")
    private @Nullable Language language;

    @Option(names = "--template", paramLabel = "TEMPLATE", descriptionKey = "cli.new-template")
    private @Nullable String template;

    NewCommand(ProjectFiles files, Clock clock, Console console) {
        this.files = files;
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() throws Problem, WrongUsage {
        if (title.isBlank() || !TextLength.fits(title)) throw new WrongUsage("cli.wrong-title");
        var spoken = language == null ? console.texts().language() : language;
        int year = LocalDate.now(clock).getYear();
        var empty = Project.empty(title, spoken);
        var made = template == null ? empty : FromTemplate.project(empty, template(template, spoken), year);
        files.create(file, made).close();
        console.say("cli.made", file);
        return 0;
    }

    private static Template template(String named, Language language)
            throws Problem.BadInput, Problem.FileTrouble, WrongUsage {
        if (named.endsWith(".json")) return TemplateReader.read(Path.of(named));
        return BuiltIn.named(named)
                .map(b -> b.in(language))
                .orElseThrow(() -> new WrongUsage("cli.unknown-template", named));
    }
}
