package verkstad.minutes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import verkstad.minutes.writers.PdfPages;
import verkstad.model.Problem;
import verkstad.model.Progress;
import verkstad.model.Project;

/** Minutes as they will look on paper. */
public final class Preview {
    private static final Path AS_PDF = Path.of("preview.pdf");

    private Preview() {}

    /**
     * The pages as pictures (PNG), first to last. Takes a second or two. Safe to call from any thread.
     *
     * @param dotsPerInch how sharp; a page is 8.27 inches wide
     * @throws Problem.BadInput where the project has no such session
     */
    public static List<byte[]> pages(
            Project project, String sessionId, Edition edition, int dotsPerInch, Progress progress)
            throws Problem.BadInput {
        try {
            return PdfPages.png(MinutesWriter.bytes(project, sessionId, edition, AS_PDF, progress), dotsPerInch);
        } catch (IOException e) {
            throw new UncheckedIOException("drawn in memory", e);
        }
    }
}
