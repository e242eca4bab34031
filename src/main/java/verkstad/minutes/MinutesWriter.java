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
import verkstad.minutes.writers.MarkdownWriter;
import verkstad.minutes.writers.PdfWriter;
import verkstad.model.Problem;
import verkstad.model.Project;

/** Writes minutes to a file, in the format that its ending names. Safe to call from any thread. */
public final class MinutesWriter {
    private MinutesWriter() {}

    private enum Format {
        DOCX,
        PDF,
        MD;

        static Optional<Format> of(Path file) {
            var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(f -> name.endsWith("." + f.name().toLowerCase(Locale.ROOT)))
                    .findFirst();
        }

        DocumentWriter writer() {
            return switch (this) {
                case DOCX -> new DocxWriter();
                case PDF -> new PdfWriter();
                case MD -> new MarkdownWriter();
            };
        }
    }

    /** Whether there is a format for this file's ending: .docx, .pdf or .md. */
    public static boolean canWrite(Path file) {
        return Format.of(file).isPresent();
    }

    /**
     * Writes the minutes of a session. The file is there whole, or it is as it was before.
     *
     * @throws Problem.BadInput where the project has no such session, or the ending names no format
     * @throws Problem.FileTrouble where the file cannot be written
     */
    public static void write(Project project, String sessionId, Path out) throws Problem.FileTrouble, Problem.BadInput {
        var format = Format.of(out)
                .orElseThrow(() -> new Problem.BadInput("minutes.no-format", String.valueOf(out.getFileName())));
        if (project.sessions().stream().noneMatch(s -> s.id().equals(sessionId))) {
            throw new Problem.BadInput("minutes.no-session", sessionId);
        }
        WholeFile.write(out, bytes(Minutes.of(project, sessionId), format.writer()));
    }

    private static byte[] bytes(Document document, DocumentWriter writer) {
        var bytes = new ByteArrayOutputStream();
        try {
            writer.write(document, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("written to memory", e);
        }
        return bytes.toByteArray();
    }
}
