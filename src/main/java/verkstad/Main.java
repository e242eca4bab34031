package verkstad;

import java.nio.file.Path;
import verkstad.cli.MinutesOutput;
import verkstad.minutes.Edition;
import verkstad.minutes.MinutesWriter;
import verkstad.model.Language;
import verkstad.model.Problem;
import verkstad.model.Progress;
import verkstad.model.Project;

/** The door. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // The bills' pictures are drawn in memory by Java's other toolkit, which must not look for a screen of its own.
        System.setProperty("java.awt.headless", "true");
        System.setProperty("java.util.logging.manager", LastingLog.class.getName());
        // A lambda, since a reference to Wiring would load JavaFX for commands that need none.
        int code = Commands.line(file -> Wiring.window(file), new Minutes()).run(args);
        if (code != 0) System.exit(code);
    }

    private static final class Minutes implements MinutesOutput {
        @Override
        public boolean canWrite(Path out) {
            return MinutesWriter.canWrite(out);
        }

        @Override
        public void write(Project project, String session, Edition edition, Path out, Progress progress)
                throws Problem.BadInput, Problem.FileTrouble {
            MinutesWriter.write(project, session, edition, out, progress);
        }

        @Override
        public void writeMap(Project project, Language language, Path out)
                throws Problem.BadInput, Problem.FileTrouble {
            MinutesWriter.writeMap(project, language, out);
        }
    }
}
