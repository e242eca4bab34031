package verkstad.bench;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import verkstad.minutes.MinutesWriter;
import verkstad.model.Problem;
import verkstad.model.Project;

/** The minutes of the last session as an accessible PDF, whole on the disk. */
@Figure(
        value = "Minutes as PDF",
        reference = "bare OpenHTMLtoPDF page, one heading, one font",
        // Tags, bookmarks and embedded fonts on every page.
        goal = 10)
public class MinutesAsPdf extends InProcess {
    private static final String FONT = "/verkstad/fonts/SourceSans3-Regular.ttf";
    private static final String PAGE =
            "<html><body><h1 style=\"font: 20pt 'Source Sans 3'\">Mötesanteckningar</h1></body></html>";

    private Project project;
    private Path folder;

    @Setup
    public void read() throws Exception {
        XRLog.setLoggingEnabled(false);
        LogManager.getLogManager().reset(); // as the program does; PDFBox has much to say of fonts
        project = Input.project();
        folder = Input.folder(MinutesAsPdf.class);
    }

    @Benchmark
    public void verkstad() throws Problem.BadInput, Problem.FileTrouble {
        MinutesWriter.write(project, project.sessions().getLast().id(), folder.resolve("minutes.pdf"));
    }

    @Benchmark
    public void reference() throws IOException {
        try (var out = Files.newOutputStream(folder.resolve("bare.pdf"))) {
            new PdfRendererBuilder()
                    .useFont(() -> MinutesAsPdf.class.getResourceAsStream(FONT), "Source Sans 3")
                    .withHtmlContent(PAGE, "")
                    .toStream(out)
                    .run();
        }
    }
}
