package verkstad.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verkstad.model.Coded;

/** A header and rows of cells: texts, numbers, dates, yes or no, constants of the model, or nothing. */
final class Table {
    /**
     * A cell's beginning by which spreadsheets know a formula: its sign, also as wide as Asian scripts write it and
     * behind what is not seen, and the blanks that part cells.
     */
    private static final Pattern FORMULA = Pattern.compile("[\t\r\n]|[\\p{Cc}\\p{Cf}]*[=+\\-@＝＋－＠]");

    private final List<String> header;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    Table(String... header) {
        this.header = List.of(header);
    }

    void row(@Nullable Object... cells) {
        rows.add(Collections.unmodifiableList(Arrays.asList(cells)));
    }

    List<String> header() {
        return header;
    }

    List<List<@Nullable Object>> rows() {
        return rows;
    }

    /** The header first, cells as CSV has them: empty where there is nothing, yes or no, plain decimals. */
    List<List<String>> texts() {
        var texts = new ArrayList<List<String>>();
        texts.add(header);
        for (var row : rows) texts.add(row.stream().map(Table::text).toList());
        return texts;
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Boolean yes -> yes ? "yes" : "no";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Coded constant -> constant.code();
            case String text -> defused(text);
            default -> cell.toString();
        };
    }

    /** Words that a spreadsheet would take for a formula, behind the sign by which it takes them for words. */
    private static String defused(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }
}
