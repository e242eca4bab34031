package verkstad.minutes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import verkstad.files.WholeFile;
import verkstad.minutes.writers.DocumentWriter;
import verkstad.minutes.writers.DocxWriter;
import verkstad.minutes.writers.HtmlWriter;
import verkstad.minutes.writers.MapPicture;
import verkstad.minutes.writers.MarkdownWriter;
import verkstad.minutes.writers.PdfWriter;
import verkstad.model.Language;
import verkstad.model.Problem;
import verkstad.model.Progress;
import verkstad.model.Project;
import verkstad.texts.Texts;

/** Writes minutes to a file, in the format that its ending names. Safe to call from any thread. */
public final class MinutesWriter {
    /** What share of the work is done when all that is to be said is gathered. */
    private static final double GATHERED = 0.1;

    private MinutesWriter() {}

    private enum Format {
        DOCX,
        PDF,
        HTML,
        MD;

        static Optional<Format> of(Path file) {
            var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(f -> name.endsWith("." + f.name().toLowerCase(Locale.ROOT)))
                    .findFirst();
        }

        DocumentWriter writer(Edition edition) {
            return switch (this) {
                case DOCX -> new DocxWriter(edition.template());
                case PDF -> new PdfWriter();
                case HTML -> new HtmlWriter();
                case MD -> new MarkdownWriter();
            };
        }
    }

    /** Whether there is a format for this file's ending: .docx, .pdf, .html or .md. */
    public static boolean canWrite(Path file) {
        return Format.of(file).isPresent();
    }

    /** The minutes as most read them. */
    public static void write(Project project, String sessionId, Path out) throws Problem.FileTrouble, Problem.BadInput {
        write(project, sessionId, Edition.DEFAULT, out);
    }

    /**
     * Writes the minutes of a session. The file is there whole, or it is as it was before.
     *
     * @throws Problem.BadInput where the project has no such session, or the ending names no format
     * @throws Problem.FileTrouble where the file cannot be written
     */
    public static void write(Project project, String sessionId, Edition edition, Path out)
            throws Problem.FileTrouble, Problem.BadInput {
        write(project, sessionId, edition, out, Progress.UNHEARD);
    }

    /** Writes the minutes as {@link #write(Project, String, Edition, Path)} does, and tells how far that has come. */
    public static void write(Project project, String sessionId, Edition edition, Path out, Progress progress)
            throws Problem.FileTrouble, Problem.BadInput {
        var bytes = bytes(project, sessionId, edition, out, progress);
        progress.at(1);
        WholeFile.write(out, bytes);
    }

    /**
     * The minutes of a session in the format that this file's ending names; the file itself is not touched.
     *
     * @throws Problem.BadInput where the project has no such session, or the ending names no format
     */
    public static byte[] bytes(Project project, String sessionId, Edition edition, Path out, Progress progress)
            throws Problem.BadInput {
        var format = Format.of(out)
                .orElseThrow(() -> new Problem.BadInput("minutes.no-format", String.valueOf(out.getFileName())));
        if (project.sessions().stream().noneMatch(s -> s.id().equals(sessionId))) {
            throw new Problem.BadInput("minutes.no-session", sessionId);
        }
        progress.at(0);
        var document = Minutes.of(project, sessionId, edition);
        return bytes(document, format.writer(edition), progress.part(GATHERED, 1));
    }

    /**
     * Writes the map of the open risks as a picture (PNG).
     *
     * @throws Problem.BadInput where no risk has a score yet
     * @throws Problem.FileTrouble where the file cannot be written
     */
    public static void writeMap(Project project, Language language, Path out)
            throws Problem.FileTrouble, Problem.BadInput {
        var map = HeatMap.of(Texts.in(language), project.risksOrEmpty())
                .orElseThrow(() -> new Problem.BadInput("minutes.no-map"));
        try {
            WholeFile.write(out, MapPicture.png(map.map()));
        } catch (IOException e) {
            throw new UncheckedIOException("drawn in memory", e);
        }
    }

    private static byte[] bytes(Document document, DocumentWriter writer, Progress progress) {
        var bytes = new ByteArrayOutputStream();
        try {
            writer.write(document, bytes, progress);
        } catch (IOException e) {
            throw new UncheckedIOException("written to memory", e);
        }
        return bytes.toByteArray();
    }
}
