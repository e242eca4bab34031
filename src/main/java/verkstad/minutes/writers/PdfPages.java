package verkstad.minutes.writers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import verkstad.files.Png;

/** The pages of a PDF as pictures. */
public final class PdfPages {
    private PdfPages() {}

    /** Each page as PNG, first to last. */
    public static List<byte[]> png(byte[] pdf, int dotsPerInch) throws IOException {
        var pages = new ArrayList<byte[]>();
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(Png.of(renderer.renderImageWithDPI(page, dotsPerInch)));
            }
        }
        return pages;
    }
}
