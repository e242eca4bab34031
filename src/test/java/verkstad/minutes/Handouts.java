package verkstad.minutes;

import java.nio.file.Path;
import java.util.List;
import verkstad.bills.BillsWriter;
import verkstad.bills.Paper;
import verkstad.exchange.ExchangeWriter;
import verkstad.exchange.Register;
import verkstad.exchange.Registers;
import verkstad.exchange.Workbook;
import verkstad.model.Language;
import verkstad.model.Problem;
import verkstad.model.Progress;
import verkstad.model.Project;

/** Each kind of document that leaves the program, and how it is written. */
public record Handouts(String name, Writer writer) {
    public interface Writer {
        void write(Project project, Path to) throws Problem.BadInput, Problem.FileTrouble;
    }

    public static List<Handouts> all() {
        return List.of(
                minutes("docx"),
                minutes("pdf"),
                minutes("html"),
                minutes("md"),
                new Handouts("json", ExchangeWriter::write),
                new Handouts("xlsx", (p, to) -> Workbook.write(p, w -> w, to)),
                new Handouts("csv", (p, to) -> Registers.write(Register.RISKS, p, Registers.Dialect.PROGRAM, to)),
                new Handouts("png", (p, to) -> MinutesWriter.writeMap(p, Language.SV, to)),
                new Handouts("bills.pdf", (p, to) -> BillsWriter.pages(p, Paper.A4, to, Progress.UNHEARD)));
    }

    private static Handouts minutes(String ending) {
        return new Handouts(
                ending,
                (project, to) -> MinutesWriter.write(
                        project, project.sessions().getFirst().id(), to));
    }
}
