package verkstad.bills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import verkstad.files.Png;
import verkstad.files.WholeFile;
import verkstad.model.Problem;
import verkstad.model.Progress;
import verkstad.model.Project;
import verkstad.projector.ProjectorModel;
import verkstad.projector.Slide;
import verkstad.texts.Texts;

/** Writes all headlines of a project as newspaper bills, to print or as pictures. Safe to call from any thread. */
public final class BillsWriter {
    /** Dots to an inch on A4: as fine as an office printer prints. */
    private static final int DOTS = 300;

    private static final int LONGEST_NAME = 60;

    /** What share of the work is done when the bills are set and the pictures are still to be drawn. */
    private static final double SET = 0.1;

    private BillsWriter() {}

    /**
     * Writes a document with a page for each bill. The file is there whole, or it is as it was before.
     *
     * @throws Problem.BadInput where the project has no headline
     * @throws Problem.FileTrouble where the file cannot be written
     */
    public static void pages(Project project, Paper paper, Path out, Progress progress)
            throws Problem.BadInput, Problem.FileTrouble {
        var document = document(project, bills(project), paper, progress);
        progress.at(1);
        WholeFile.write(out, document);
    }

    /**
     * Writes each bill as a PNG of 2480 × 3507 dots into a folder, which is made where there is none. A picture of the
     * same name is replaced. Where the work is stopped, those that were written stay.
     *
     * @throws Problem.BadInput where the project has no headline
     * @throws Problem.FileTrouble where the folder cannot be made or a file not be written
     */
    public static void pictures(Project project, Path folder, Progress progress)
            throws Problem.BadInput, Problem.FileTrouble {
        var bills = bills(project);
        make(folder);
        try (var document = Loader.loadPDF(document(project, bills, Paper.A4, progress.part(0, SET)))) {
            var renderer = new PDFRenderer(document);
            for (int i = 0; i < bills.size(); i++) {
                progress.part(SET, 1).at(i, bills.size());
                WholeFile.write(folder.resolve(name(i, bills)), Png.of(renderer.renderImageWithDPI(i, DOTS)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("drawn in memory", e);
        }
    }

    private static byte[] document(Project project, List<Slide.Bill> bills, Paper paper, Progress progress) {
        var details = project.details();
        var title = Texts.in(details.language()).get("futures.bills-of", details.title());
        try (var pages = new BillPages(paper)) {
            pages.add(bills, progress);
            return pages.bytes(title, details.language().code());
        } catch (IOException e) {
            throw new UncheckedIOException("written to memory", e);
        }
    }

    private static List<Slide.Bill> bills(Project project) throws Problem.BadInput {
        var bills = ProjectorModel.bills(project);
        if (bills.isEmpty()) throw new Problem.BadInput("problem.no-bills");
        return bills;
    }

    private static void make(Path folder) throws Problem.FileTrouble {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Problem.FileTrouble(e, "problem.document-unwritable", folder);
        }
    }

    /** In the bills' order when sorted by name: {@code 01 Göta.png}. */
    private static String name(int place, List<Slide.Bill> bills) {
        int digits = Math.max(2, String.valueOf(bills.size()).length());
        var words =
                bills.get(place).headline().replaceAll("[^\\p{L}\\p{N} -]", "").replaceAll(" +", " ");
        var number = ("%0" + digits + "d ").formatted(place + 1);
        var name = number + words.strip();
        return name.substring(0, Math.min(name.length(), LONGEST_NAME)).strip() + ".png";
    }
}
