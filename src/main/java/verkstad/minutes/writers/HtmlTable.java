package verkstad.minutes.writers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;
import verkstad.minutes.Block.Align;
import verkstad.minutes.Block.Cell;
import verkstad.minutes.Block.Table;

/** A table with its header cells marked as such, for columns and for rows. */
final class HtmlTable {
    /** A row whose longest cell is longer than this may be parted by a page's end; others stay whole. */
    private static final int LONG = 1200;

    private HtmlTable() {}

    static void add(Html html, Element parent, Table model) {
        boolean shaded = model.rows().stream().flatMap(List::stream).anyMatch(c -> c.shade() > 0);
        var table = html.add(parent, "table", shaded ? "grid shaded" : "grid");
        table.setAttribute("style", "width: " + model.millimetres() + "mm");
        for (var column : model.columns()) column(html, table, model.width(column));
        var header = html.add(html.add(table, "thead", null), "tr", "short");
        for (var column : model.columns()) {
            html.add(header, "th", align(column.align()), column.header()).setAttribute("scope", "col");
        }
        var body = html.add(table, "tbody", null);
        model.rows().forEach(r -> row(html, body, model, r));
    }

    static void column(Html html, Element table, double millimetres) {
        html.add(table, "col", null).setAttribute("style", String.format(Locale.ROOT, "width: %.2fmm", millimetres));
    }

    private static void row(Html html, Element body, Table model, List<Cell> cells) {
        boolean isShort = cells.stream().allMatch(c -> c.text().length() < LONG);
        var row = html.add(body, "tr", isShort ? "short" : null);
        for (int i = 0; i < cells.size(); i++) {
            var style = style(model.columns().get(i).align(), cells.get(i));
            var cell = html.add(row, i == 0 ? "th" : "td", style, cells.get(i).text());
            if (i == 0) cell.setAttribute("scope", "row");
        }
    }

    private static String style(Align align, Cell cell) {
        var styles = new ArrayList<String>();
        styles.add(align(align));
        if (cell.shade() > 0) styles.add("shade" + cell.shade());
        if (cell.framed()) styles.add("framed");
        return String.join(" ", styles);
    }

    private static String align(Align align) {
        return align.name().toLowerCase(Locale.ROOT);
    }
}
