package verkstad.ui.communication;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/**
 * Cells on their way from or to a spreadsheet: rows parted by line ends and cells by tabs, with quotes around what has
 * either in it.
 */
record CellBlock(List<List<String>> rows) {
    private static final char TAB = '\t';

    CellBlock {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The cells of a text. Line ends within a cell become line feeds; a stray quote is a quote and nothing more. */
    static CellBlock of(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        try (var reader = CsvReader.builder()
                .fieldSeparator(TAB)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(lines)) {
            return new CellBlock(reader.stream().map(r -> r.getFields()).toList());
        } catch (CsvParseException strayQuote) {
            return plain(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("read from memory", e);
        }
    }

    String text() {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder()
                .fieldSeparator(TAB)
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("written to memory", e);
        }
        return text.toString();
    }

    boolean isOneCell() {
        return rows.size() == 1 && rows.getFirst().size() == 1;
    }

    private static CellBlock plain(String lines) {
        return new CellBlock(
                lines.lines().map(line -> Arrays.asList(line.split("\t", -1))).toList());
    }
}
