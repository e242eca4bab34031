package verkstad.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import verkstad.minutes.Edition;
import verkstad.model.Language;
import verkstad.model.Problem;
import verkstad.model.Progress;
import verkstad.model.Project;
import verkstad.storage.ProjectFiles;
import verkstad.texts.Texts;

/** The real command line, with its words caught. */
final class Line {
    final List<Optional<Path>> opened = new ArrayList<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Cli cli;

    Line(Language language) {
        this(language, ProjectFiles.IN_PLACE);
    }

    Line(Language language, ProjectFiles files) {
        var console = new Console(new PrintWriter(out), new PrintWriter(err), Texts.in(language), false);
        var clock = Clock.fixed(Instant.parse("2026-01-31T09:30:00Z"), ZoneOffset.UTC);
        cli = new Cli(opened::add, new SessionTitle(), files, clock, console);
    }

    record Ran(int code, String out, String err) {}

    Ran run(Object... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var words = new ArrayList<String>();
        for (var argument : arguments) words.add(argument.toString());
        int code = cli.run(words.toArray(String[]::new));
        return new Ran(code, out.toString(), err.toString());
    }

    /** Minutes as short as they can be: the session's title, as .md. */
    private static final class SessionTitle implements MinutesOutput {
        @Override
        public boolean canWrite(Path out) {
            return out.toString().endsWith(".md");
        }

        @Override
        public void write(Project project, String session, Edition edition, Path out, Progress progress)
                throws Problem.FileTrouble {
            try {
                Files.writeString(out, project.session(session).title());
            } catch (java.io.IOException e) {
                throw new Problem.FileTrouble(e, "problem.document-unwritable", out);
            }
        }

        @Override
        public void writeMap(Project project, Language language, Path out) throws Problem.BadInput {
            throw new Problem.BadInput("minutes.no-map");
        }
    }
}
