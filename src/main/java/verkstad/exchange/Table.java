package verkstad.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.model.Coded;

/** A header and rows of cells as CSV has them: empty where there is nothing, yes or no, plain decimals. */
final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... header) {
        rows.add(List.of(header));
    }

    void row(@Nullable Object... cells) {
        var row = new ArrayList<String>();
        for (var cell : cells) row.add(text(cell));
        rows.add(row);
    }

    /** The header first. */
    List<List<String>> rows() {
        return rows;
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Boolean yes -> yes ? "yes" : "no";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Coded constant -> constant.code();
            default -> cell.toString();
        };
    }
}
