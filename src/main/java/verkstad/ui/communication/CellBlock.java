package verkstad.ui.communication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cells on their way from or to a spreadsheet: rows parted by line ends and cells by tabs, with quotes around what has
 * either in it.
 */
record CellBlock(List<List<String>> rows) {
    /** Up to a quote that is not doubled, if the cell ends with it. */
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*+(?:\"\"[^\"]*+)*+)\"(?=[\t\n])");

    private static final Pattern TO_THE_END = Pattern.compile("[^\t\n]*+");

    CellBlock {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The cells of a text. Line ends within a cell become line feeds; quotes that people wrote stay. */
    static CellBlock of(String text) {
        var given = text.replace("\r\n", "\n").replace('\r', '\n');
        var lines = given.isEmpty() || given.endsWith("\n") ? given : given + "\n";
        var quoted = QUOTED.matcher(lines);
        var plain = TO_THE_END.matcher(lines);
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        for (int at = 0; at < lines.length(); at++) {
            boolean isQuoted = quoted.region(at, lines.length()).lookingAt() && needsQuotes(quoted.group(1));
            if (!isQuoted) plain.region(at, lines.length()).lookingAt();
            row.add(isQuoted ? quoted.group(1).replace("\"\"", "\"") : plain.group());
            at = isQuoted ? quoted.end() : plain.end();
            if (lines.charAt(at) == '\t') continue;
            rows.add(row);
            row = new ArrayList<>();
        }
        return new CellBlock(rows);
    }

    String text() {
        if (isOneCell() && !rows.getFirst().getFirst().isBlank())
            return quoted(rows.getFirst().getFirst());
        return rows.stream()
                .map(row -> row.stream().map(CellBlock::quoted).collect(Collectors.joining("\t")) + "\n")
                .collect(Collectors.joining());
    }

    boolean isOneCell() {
        return rows.size() == 1 && rows.getFirst().size() == 1;
    }

    /** A spreadsheet puts no others in quotes. What lies between two ditto marks is no cell of its own. */
    private static boolean needsQuotes(String cell) {
        boolean isLong = cell.indexOf('\t') >= 0 || cell.indexOf('\n') >= 0;
        return cell.contains("\"\"")
                || (isLong && !(isBlank(cell.charAt(0)) && isBlank(cell.charAt(cell.length() - 1))));
    }

    private static boolean isBlank(char sign) {
        return sign == '\t' || sign == '\n';
    }

    /** A cell ends with its last word. */
    private static String quoted(String cell) {
        var text = cell.stripTrailing();
        boolean isPlain = text.indexOf('\t') < 0 && text.indexOf('\n') < 0 && !text.startsWith("\"");
        return isPlain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
