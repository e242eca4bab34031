package verkstad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verkstad.bills.BillsWriter;
import verkstad.bills.Paper;
import verkstad.exchange.ExchangeWriter;
import verkstad.exchange.Register;
import verkstad.exchange.Registers;
import verkstad.model.Problem;

/** Writes the whole project as an exchange document, one register as CSV, or its headlines as bills. */
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

    @Option(names = "--bills", descriptionKey = "cli.bills")
    private boolean bills;

    @Option(names = "--paper", paramLabel = "PAPER", descriptionKey = "cli.paper")
    private @Nullable Paper paper;

    ExportCommand(Console console) {
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

    private void exportData() throws Problem.FileTrouble, WrongUsage {
        switch (Saved.ending(out)) {
            case "json" -> exportDocument();
            case "csv" -> exportTable();
            default -> throw new WrongUsage("cli.wrong-export", out);
        }
    }

    private void exportDocument() throws Problem.FileTrouble, WrongUsage {
        if (table != null) throw new WrongUsage("cli.table-of-document");
        ExchangeWriter.write(Saved.project(file), out);
    }

    private void exportTable() throws Problem.FileTrouble, WrongUsage {
        if (table == null) throw new WrongUsage("cli.which-table");
        Registers.write(table, Saved.project(file), out);
    }

    /** A document by its ending; pictures into a folder, which has none or is there. */
    private void exportBills() throws Problem.BadInput, Problem.FileTrouble, WrongUsage {
        boolean document = Saved.ending(out).equals("pdf");
        boolean folder =
                Files.isDirectory(out) || !String.valueOf(out.getFileName()).contains(".");
        if (table != null || (!document && !folder)) throw new WrongUsage("cli.wrong-bills", out);
        if (document) {
            BillsWriter.pages(Saved.project(file), paper == null ? Paper.A4 : paper, out);
        } else if (paper != null) {
            throw new WrongUsage("cli.paper-of-bills");
        } else {
            BillsWriter.pictures(Saved.project(file), out);
        }
    }
}
