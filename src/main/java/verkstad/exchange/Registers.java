package verkstad.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import verkstad.files.WholeFile;
import verkstad.model.Problem;
import verkstad.model.Project;

/**
 * Registers as CSV: quotes where they are needed, a header in English, words and numbers as they stand in the project,
 * but that a cell never begins as a formula does.
 */
public final class Registers {
    /** For whom a register is written. */
    public enum Dialect {
        /** RFC 4180 as other programs read it: no mark, commas, line feeds. */
        PROGRAM(',', LineDelimiter.LF, ""),
        /** As a Nordic spreadsheet opens it by a double click: a byte order mark, semicolons. */
        SPREADSHEET(';', LineDelimiter.CRLF, "\ufeff");

        private final char separator;
        private final LineDelimiter delimiter;
        private final String mark;

        Dialect(char separator, LineDelimiter delimiter, String mark) {
            this.separator = separator;
            this.delimiter = delimiter;
            this.mark = mark;
        }
    }

    private Registers() {}

    /** Writes the register, in UTF-8, aside and then into its place, so that never half of it is there. */
    public static void write(Register register, Project project, Dialect dialect, Path file)
            throws Problem.FileTrouble {
        WholeFile.write(file, text(register, project, dialect).getBytes(StandardCharsets.UTF_8));
    }

    /** The register with its header, for programs. */
    public static String text(Register register, Project project) {
        return text(register, project, Dialect.PROGRAM);
    }

    /** The register with its header. */
    public static String text(Register register, Project project, Dialect dialect) {
        var text = new StringWriter();
        text.write(dialect.mark);
        try (var csv = CsvWriter.builder()
                .fieldSeparator(dialect.separator)
                .lineDelimiter(dialect.delimiter)
                .build(text)) {
            Tables.of(register, project).texts().forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("written to memory", e);
        }
        return text.toString();
    }
}
