package verkstad.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import verkstad.model.Progress;

/** Whether a command tells how far its work has come, on standard error: where it is asked to, or a person watches. */
final class Pace {
    @Option(names = "--progress", descriptionKey = "cli.progress")
    private boolean asked;

    /** How the writing of this file comes on. */
    Progress of(Path out, Console console) {
        boolean isWatched = console.isWatched();
        return asked || isWatched ? new Told(out, console.err(), isWatched) : Progress.UNHEARD;
    }

    /** One line that is written over on a terminal, which is empty at the end; else a line for each tenth. */
    private static final class Told implements Progress {
        private static final String LINE_START = "\r";
        private static final String LINE_END = "\033[K";
        private final Path file;
        private final PrintWriter to;
        private final boolean onTerminal;
        private final int step;
        private int last = -1;

        Told(Path out, PrintWriter to, boolean onTerminal) {
            file = out.getFileName();
            this.to = to;
            this.onTerminal = onTerminal;
            step = onTerminal ? 1 : 10;
        }

        @Override
        public void at(double share) {
            int percent = (int) Math.floor(100 * share) / step * step;
            if (percent <= last) return;
            last = percent;
            var words = file + " " + percent + " %";
            if (!onTerminal) to.println(words);
            else to.print(LINE_START + (percent == 100 ? "" : words) + LINE_END);
            to.flush();
        }
    }
}
