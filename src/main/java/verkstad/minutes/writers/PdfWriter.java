package verkstad.minutes.writers;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter.ICUBidiSplitterFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import verkstad.minutes.Document;
import verkstad.model.Progress;

/**
 * Minutes as an accessible PDF that archives take (PDF/UA-1 and PDF/A-2a in one): tagged, with bookmarks and with its
 * fonts and colours inside. It tells no time of writing, so that the same minutes are the same bytes.
 */
public final class PdfWriter implements DocumentWriter {
    private static final String TEXT = "Source Sans 3";

    /** What share of the work is done when all that is to be set is read, and when it is set. */
    private static final double READ = 0.1;

    private static final double SET = 0.65;

    static {
        // It tells of every step; what goes wrong comes as an exception.
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public void write(Document document, OutputStream out, Progress progress) throws IOException {
        var words = document.toString();
        var known = RightToLeft.isIn(words) ? pages(document, words) : null;
        var paper = new PdfPaper(progress.part(SET, 1));
        try (var pdf = new PDDocument();
                var renderer = builder(document, words, pdf, known)
                        .usePageSupplier(paper)
                        .buildPdfRenderer()) {
            progress.at(READ);
            renderer.layout();
            paper.expect(renderer.getRootBox().getLayer().getPages().size());
            renderer.createPDFWithoutClosing();
            timeless(pdf);
            pdf.setDocumentId((long) words.hashCode());
            pdf.save(out);
        }
    }

    /** How many pages there are: where words are reordered, the printer cannot put its count in afterwards. */
    private static int pages(Document document, String words) throws IOException {
        try (var pdf = new PDDocument();
                var renderer = builder(document, words, pdf, null).buildPdfRenderer()) {
            renderer.layout();
            return renderer.getRootBox().getLayer().getPages().size();
        }
    }

    private static PdfRendererBuilder builder(Document document, String words, PDDocument pdf, @Nullable Integer pages)
            throws IOException {
        var builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Verkstad")
                .useReplacementText("\u25a1")
                .withW3cDocument(HtmlDocument.forPrint(document, pages), "")
                .useFont(font(pdf, "SourceSans3-Regular"), TEXT, 400, FontStyle.NORMAL, true)
                .useFont(font(pdf, "SourceSans3-SemiBold"), TEXT, 600, FontStyle.NORMAL, true)
                .useFont(font(pdf, "SourceSans3-Bold"), TEXT, 700, FontStyle.NORMAL, true)
                .useFont(font(pdf, "Anton-Regular"), "Anton", 400, FontStyle.NORMAL, true)
                .useFont(font(pdf, "NotoEmoji-Bold"), "Noto Emoji", 400, FontStyle.NORMAL, true);
        if (!RightToLeft.isIn(words)) return builder;
        builder.useUnicodeBidiSplitter(new ICUBidiSplitterFactory()).useUnicodeBidiReorderer(new ICUBidiReorderer());
        for (var script : RightToLeft.scripts(words)) {
            var family = "Noto Sans " + script;
            builder.useFont(font(pdf, "NotoSans" + script + "-Regular"), family, 400, FontStyle.NORMAL, true)
                    .useFont(font(pdf, "NotoSans" + script + "-Bold"), family, 700, FontStyle.NORMAL, true);
        }
        return builder;
    }

    /** Takes the time of writing out of both places where it stands. */
    private static void timeless(PDDocument pdf) throws IOException {
        pdf.getDocumentInformation().setCreationDate(null);
        var catalog = pdf.getDocumentCatalog();
        var told = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
        var untold = told.replaceAll("<xmp:CreateDate>[^<]*</xmp:CreateDate>", "");
        var metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(untold.getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    /** A font without its ligatures: those would be signs that nobody can search for, copy or have read aloud. */
    private static PDFontSupplier font(PDDocument pdf, String file) throws IOException {
        try (var stream = resource("/verkstad/fonts/" + file + ".ttf")) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            font.setEnableGsub(false);
            return new PDFontSupplier(PDType0Font.load(pdf, font, true));
        }
    }

    static InputStream resource(String name) {
        return Objects.requireNonNull(PdfWriter.class.getResourceAsStream(name), name);
    }
}
