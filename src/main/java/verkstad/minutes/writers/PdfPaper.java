package verkstad.minutes.writers;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import verkstad.model.Progress;

/** Empty pages, one after the other, of which it is told how many are filled. */
final class PdfPaper implements PageSupplier {
    private final Progress progress;
    private int pages = 1;
    private int filled;

    PdfPaper(Progress progress) {
        this.progress = progress;
    }

    /** So many pages will be asked for. */
    void expect(int count) {
        pages = count;
    }

    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int page, int shadow) {
        progress.at(Math.min(filled++, pages), pages);
        var paper = new PDPage(new PDRectangle(width, height));
        document.addPage(paper);
        return paper;
    }
}
