package verkstad.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verkstad.minutes.Edition;
import verkstad.minutes.EditionBuilder;
import verkstad.minutes.Profile;
import verkstad.minutes.Template;
import verkstad.model.Language;
import verkstad.model.Problem;
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

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "cli.minutes-out")
    private Path out;

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

    MinutesCommand(MinutesOutput minutes, Console console) {
        this.minutes = minutes;
        this.console = console;
    }

    @Override
    public Integer call() throws Problem.BadInput, Problem.FileTrouble, WrongUsage {
        if (WorkingCopy.canWrite(out)) {
            if (profile != null && profile != Profile.WORKING) throw new WrongUsage("cli.wrong-profile", out);
            writeWorkingCopy();
        } else {
            if (!minutes.canWrite(out)) throw new WrongUsage("cli.wrong-minutes", out);
            if (profile == Profile.WORKING) throw new WrongUsage("cli.wrong-profile", out);
            if (template != null && !Saved.ending(out).equals("docx")) throw new WrongUsage("cli.template-of-word");
            if (title != null && !TextLength.fits(title)) throw new WrongUsage("cli.wrong-title");
            var edition = edition();
            var project = Saved.project(file);
            minutes.write(project, Saved.session(project, session, file).id(), edition, out);
        }
        console.say("cli.wrote", out);
        return 0;
    }

    private void writeWorkingCopy() throws Problem.FileTrouble {
        var project = Saved.project(file);
        var spoken = language == null ? project.details().language() : language;
        WorkingCopy.write(project, Texts.in(spoken), out);
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
