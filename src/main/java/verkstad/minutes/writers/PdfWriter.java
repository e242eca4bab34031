package verkstad.minutes.writers;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import verkstad.minutes.Document;

/** Minutes as an accessible PDF (PDF/UA-1): tagged, with bookmarks and with its fonts inside. */
public final class PdfWriter implements DocumentWriter {
    private static final String TEXT = "Source Sans 3";

    static {
        // It tells of every step; what goes wrong comes as an exception.
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("Verkstad")
                .useReplacementText("\u25a1")
                .withW3cDocument(new HtmlDocument(document).dom(), "")
                .toStream(out);
        font(builder, "SourceSans3-Regular", TEXT, 400);
        font(builder, "SourceSans3-SemiBold", TEXT, 600);
        font(builder, "SourceSans3-Bold", TEXT, 700);
        font(builder, "Anton-Regular", "Anton", 400);
        builder.run();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> resource("/verkstad/fonts/" + file + ".ttf"), family, weight, FontStyle.NORMAL, true);
    }

    static InputStream resource(String name) {
        return Objects.requireNonNull(PdfWriter.class.getResourceAsStream(name), name);
    }
}
