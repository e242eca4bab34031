package verkstad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verkstad.minutes.Edition;
import verkstad.minutes.EditionBuilder;
import verkstad.minutes.Profile;
import verkstad.minutes.Template;
import verkstad.model.Language;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.TextLength;
import verkstad.texts.Texts;

/** Writes the minutes of a session. */
@Command(name = "minutes", description = "cli.minutes")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class MinutesCommand implements Callable<Integer> {
    private final MinutesOutput minutes;
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.file")
    private Path file;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "OUT", descriptionKey = "cli.minutes-out")
    private List<Path> outs;

    @Option(names = "--session", paramLabel = "ID", descriptionKey = "cli.session")
    private @Nullable String session;

    @Option(names = "--profile", paramLabel = "P", descriptionKey = "cli.profile")
    private @Nullable Profile profile;

    @Option(names = "--template", paramLabel = "DOTX", descriptionKey = "cli.word-template")
    private @Nullable Path template;

    @Option(names = "--language", paramLabel = "L", descriptionKey = "cli.words")
    private @Nullable Language language;

    @Option(names = "--title", paramLabel = "T", descriptionKey = "cli.minutes-called")
    private @Nullable String title;

    @Option(names = "--no-letterhead", descriptionKey = "cli.no-letterhead")
    private boolean bare;

    @Mixin
    private Pace pace;

    MinutesCommand(MinutesOutput minutes, Console console) {
        this.minutes = minutes;
        this.console = console;
    }

    @Override
    public Integer call() throws Problem.BadInput, Problem.FileTrouble, WrongUsage {
        for (var out : outs) require(out);
        if (title != null && !TextLength.fits(title)) throw new WrongUsage("cli.wrong-title");
        var edition = edition();
        var project = Saved.project(file);
        for (var out : outs) {
            if (WorkingCopy.canWrite(out)) {
                WorkingCopy.write(project, texts(project), out);
            } else {
                var at = Saved.session(project, session, file).id();
                minutes.write(project, at, edition, out, pace.of(out, console));
            }
            console.say("cli.wrote", out);
        }
        return 0;
    }

    /** All that can be said before the project is read: of several files none is written where one cannot be. */
    private void require(Path out) throws WrongUsage {
        boolean isCopy = WorkingCopy.canWrite(out);
        if (!isCopy && !minutes.canWrite(out)) throw new WrongUsage("cli.wrong-minutes", out);
        if (profile != null && isCopy != (profile == Profile.WORKING)) throw new WrongUsage("cli.wrong-profile", out);
        if (template != null && outs.stream().noneMatch(o -> Saved.ending(o).equals("docx"))) {
            throw new WrongUsage("cli.template-of-word");
        }
    }

    private Texts texts(Project project) {
        return Texts.in(language == null ? project.details().language() : language);
    }

    private Edition edition() throws Problem.BadInput, Problem.FileTrouble {
        return EditionBuilder.builder(Edition.DEFAULT)
                .profile(profile == null ? Edition.DEFAULT.profile() : profile)
                .language(language)
                .title(title)
                .letterhead(!bare)
                .template(template == null ? null : Template.read(template))
                .build();
    }
}
