package verkstad.minutes.writers;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
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
        paper.setResources(resources());
        document.addPage(paper);
        return paper;
    }

    private static PDResources resources() {
        var resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new Marks());
        return new PDResources(resources);
    }

    /**
     * What is marked on a page for those who have it read aloud. Each mark is a new one: PDFBox need not go through all
     * of them to see whether it is here already.
     */
    private static final class Marks extends COSDictionary {
        @Override
        public boolean containsValue(Object value) {
            return false;
        }
    }
}
