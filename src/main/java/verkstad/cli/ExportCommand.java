package verkstad.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verkstad.exchange.ExchangeWriter;
import verkstad.exchange.Register;
import verkstad.exchange.Registers;
import verkstad.model.Problem;
import verkstad.storage.ProjectFile;

/** Writes the whole project as an exchange document, or one register as CSV. */
@Command(name = "export", description = "cli.export")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.file")
    private Path file;

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "cli.export-out")
    private Path out;

    @Option(names = "--table", paramLabel = "TABLE", descriptionKey = "cli.table")
    private @Nullable Register table;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Problem.FileTrouble, WrongUsage {
        switch (Saved.ending(out)) {
            case "json" -> exportDocument();
            case "csv" -> exportTable();
            default -> throw new WrongUsage("cli.wrong-export", out);
        }
        console.say("cli.wrote", out);
        return 0;
    }

    private void exportDocument() throws Problem.FileTrouble, WrongUsage {
        if (table != null) throw new WrongUsage("cli.table-of-document");
        ExchangeWriter.write(ProjectFile.project(file), out);
    }

    private void exportTable() throws Problem.FileTrouble, WrongUsage {
        if (table == null) throw new WrongUsage("cli.which-table");
        Registers.write(table, ProjectFile.project(file), out);
    }
}
