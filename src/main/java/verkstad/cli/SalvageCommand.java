package verkstad.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import verkstad.model.Problem;
import verkstad.storage.Salvage;

/** Saves what can be read of a damaged file into a new one, and tells what was lost. */
@Command(name = "salvage", description = "cli.salvage")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class SalvageCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.file")
    private Path file;

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "cli.new-file")
    private Path saved;

    SalvageCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Problem.FileTrouble {
        var found = Salvage.save(file, saved);
        console.say("cli.made", saved);
        CheckCommand.hold(console, saved, found.contents());
        if (found.broken().isEmpty() && found.dropped() == 0) console.say("cli.nothing-lost");
        if (!found.broken().isEmpty()) console.say("cli.broken", String.join(", ", found.broken()));
        if (found.dropped() > 0) console.say("cli.dropped", found.dropped());
        return 0;
    }
}
