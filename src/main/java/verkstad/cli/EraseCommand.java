package verkstad.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.Publication;
import verkstad.model.change.ErasureChange;
import verkstad.model.find.Things;
import verkstad.storage.ProjectFiles;

/** Takes a person or all ballots out of a file and its backups, for good. */
@Command(name = "erase", description = "cli.erase")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class EraseCommand implements Callable<Integer> {
    private final ProjectFiles files;
    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.file")
    private Path file;

    @ArgGroup(multiplicity = "1")
    private What what;

    @Option(names = "--keep-approved", descriptionKey = "cli.erase-keep")
    private boolean keepApproved;

    private static final class What {
        @Option(names = "--person", required = true, paramLabel = "NAME", descriptionKey = "cli.erase-person")
        private @Nullable String person;

        @Option(names = "--ballots", required = true, descriptionKey = "cli.erase-ballots")
        private boolean ballots;
    }

    EraseCommand(ProjectFiles files, Console console) {
        this.files = files;
        this.console = console;
    }

    @Override
    public Integer call() throws Problem, WrongUsage {
        if (keepApproved && what.ballots) throw new WrongUsage("cli.erase-keep-what");
        Path erased;
        Project before;
        Project after;
        var brought = new AtomicReference<Publication>();
        try (var open = files.open(file)) {
            open.whenPublished(brought::set);
            before = open.read();
            var erasure = erasure(before);
            after = erasure.outcome(before).after();
            open.eraseFromBackups(erasure::erased);
            open.write(before, after);
            erased = open.path();
        }
        if (brought.get() instanceof Publication.Kept kept) throw kept.why();
        console.say("cli.erased", erased);
        tellOfName(before, after);
        return 0;
    }

    /** Where the name was, or still is, without being who somebody is. */
    private void tellOfName(Project before, Project after) {
        var gone = before.people().stream()
                .filter(p -> after.person(p.id()).isEmpty())
                .findFirst();
        if (gone.isEmpty()) return;
        int naming = ErasureChange.naming(before, gone.get()).size();
        if (naming > 0) console.say(keepApproved ? "cli.erased-kept" : "cli.erased-dropped", naming);
        int still = Things.naming(after, gone.get().name()).size();
        if (still > 0) console.say("cli.erased-still", still);
    }

    private ErasureChange erasure(Project project) throws Problem.BadInput {
        var name = what.person;
        if (what.ballots || name == null) return new ErasureChange.BallotsErased();
        var named = project.people().stream()
                .filter(p -> p.name().equals(name) || p.id().equals(name))
                .toList();
        if (named.size() != 1) {
            throw new Problem.BadInput(named.isEmpty() ? "cli.nobody" : "cli.several", file, name);
        }
        return new ErasureChange.PersonErased(
                named.getFirst().id(), named.getFirst().name(), keepApproved);
    }
}
