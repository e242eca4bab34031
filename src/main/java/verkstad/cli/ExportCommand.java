package verkstad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verkstad.bills.BillsWriter;
import verkstad.bills.Paper;
import verkstad.exchange.Register;
import verkstad.exchange.Registers;
import verkstad.model.Language;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.texts.Texts;

/**
 * Writes the whole project as an exchange document or a workbook, one register as CSV, the map of the risks, or the
 * headlines as bills.
 */
@Command(name = "export", description = "cli.export")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class ExportCommand implements Callable<Integer> {
    private final MinutesOutput minutes;
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.file")
    private Path file;

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "cli.export-out")
    private Path out;

    @Option(names = "--table", paramLabel = "TABLE", descriptionKey = "cli.table")
    private @Nullable Register table;

    @Option(names = "--spreadsheet", descriptionKey = "cli.spreadsheet")
    private boolean forSpreadsheets;

    @Option(names = "--language", paramLabel = "L", descriptionKey = "cli.words")
    private @Nullable Language language;

    @Option(names = "--bills", descriptionKey = "cli.bills")
    private boolean bills;

    @Option(names = "--paper", paramLabel = "PAPER", descriptionKey = "cli.paper")
    private @Nullable Paper paper;

    @Mixin
    private Pace pace;

    ExportCommand(MinutesOutput minutes, Console console) {
        this.minutes = minutes;
        this.console = console;
    }

    @Override
    public Integer call() throws Problem.BadInput, Problem.FileTrouble, WrongUsage {
        if (bills) {
            exportBills();
        } else if (paper != null) {
            throw new WrongUsage("cli.paper-of-bills");
        } else {
            exportData();
        }
        console.say("cli.wrote", out);
        return 0;
    }

    private void exportData() throws Problem.BadInput, Problem.FileTrouble, WrongUsage {
        var ending = Saved.ending(out);
        if (!ending.equals("csv") && table != null) throw new WrongUsage("cli.table-of-document");
        if (!ending.equals("csv") && forSpreadsheets) throw new WrongUsage("cli.table-of-document");
        switch (ending) {
            case "json", "xlsx" -> {
                var project = Saved.project(file);
                WorkingCopy.write(project, Texts.in(spoken(project)), out);
            }
            case "csv" -> exportTable();
            case "png" -> {
                var project = Saved.project(file);
                minutes.writeMap(project, spoken(project), out);
            }
            default -> throw new WrongUsage("cli.wrong-export", out);
        }
    }

    private Language spoken(Project project) {
        return language == null ? project.details().language() : language;
    }

    private void exportTable() throws Problem.FileTrouble, WrongUsage {
        if (table == null) throw new WrongUsage("cli.which-table");
        var dialect = forSpreadsheets ? Registers.Dialect.SPREADSHEET : Registers.Dialect.PROGRAM;
        Registers.write(table, Saved.project(file), dialect, out);
    }

    /** A document by its ending; pictures into a folder, which has none or is there. */
    private void exportBills() throws Problem.BadInput, Problem.FileTrouble, WrongUsage {
        boolean document = Saved.ending(out).equals("pdf");
        boolean folder =
                Files.isDirectory(out) || !String.valueOf(out.getFileName()).contains(".");
        if (table != null || (!document && !folder)) throw new WrongUsage("cli.wrong-bills", out);
        if (document) {
            BillsWriter.pages(Saved.project(file), paper == null ? Paper.A4 : paper, out, pace.of(out, console));
        } else if (paper != null) {
            throw new WrongUsage("cli.paper-of-bills");
        } else {
            BillsWriter.pictures(Saved.project(file), out, pace.of(out, console));
        }
    }
}
