package verkstad.minutes.writers;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import verkstad.minutes.Block.Align;
import verkstad.minutes.Block.Cell;
import verkstad.minutes.Block.Table;
import verkstad.minutes.Ink;

/** A table with its header cells marked as such, for columns and for rows. */
final class HtmlTable {
    /** A row whose longest cell is longer than this may be parted by a page's end; others stay whole. */
    private static final int LONG = 1200;

    /** A line of a table and what a row keeps free above and below, in millimetres. */
    private static final double LINE = 4.2;

    private static final double ROW = 2.6;

    /** More than this is never kept together with the header. */
    private static final double MOST = 150;

    /** What a phone has room for side by side, in millimetres. */
    private static final double PHONE = 72;

    private final Html html;
    private final Table model;
    private final boolean isPage;
    private final boolean isStacked;

    private HtmlTable(Html html, Table model, boolean isPage) {
        this.html = html;
        this.model = model;
        this.isPage = isPage;
        isStacked = isPage && leastWidth() > PHONE;
    }

    /** @param isPage whether it stands on a page for browsers, where its caption tells what it holds */
    static void add(Html html, Element parent, Table model, boolean isPage) {
        new HtmlTable(html, model, isPage).add(parent);
    }

    private void add(Element parent) {
        var table = html.add(parent, "table", style());
        var width = "width: " + model.millimetres() + "mm";
        var kept = String.format(Locale.ROOT, "; -fs-page-break-min-height: %.1fmm", beginning());
        table.setAttribute("style", isPage ? width : width + kept);
        if (isPage) html.add(table, "caption", null, model.caption());
        for (var column : model.columns()) column(html, table, model.width(column));
        var head = html.add(table, "thead", null);
        header(head);
        var body = html.add(table, "tbody", null);
        model.rows().forEach(r -> row(body, r));
        role(table, "table");
        role(head, "rowgroup");
        role(body, "rowgroup");
    }

    private void header(Element head) {
        var row = html.add(head, "tr", "short");
        role(row, "row");
        for (int i = 0; i < model.columns().size(); i++) {
            var column = model.columns().get(i);
            var cell = html.add(row, "th", style(column.align()), parted(i, column.header(), true));
            cell.setAttribute("scope", "col");
            role(cell, "columnheader");
        }
    }

    /** What a part of the table is, said to those who listen where the style makes blocks of it on a narrow page. */
    private void role(Element element, String role) {
        if (isStacked) element.setAttribute("role", role);
    }

    static void column(Html html, Element table, double millimetres) {
        html.add(table, "col", null).setAttribute("style", String.format(Locale.ROOT, "width: %.2fmm", millimetres));
    }

    private void row(Element body, List<Cell> cells) {
        boolean isShort = cells.stream().allMatch(c -> c.text().length() < LONG);
        var row = html.add(body, "tr", isShort ? "short" : null);
        role(row, "row");
        for (int i = 0; i < cells.size(); i++) {
            var style = style(model.columns().get(i).align());
            var text = parted(i, cells.get(i).text(), i == 0 && model.isNamed());
            boolean names = i == 0 && !text.isBlank();
            var cell = html.add(row, names ? "th" : "td", style, text);
            if (names) cell.setAttribute("scope", "row");
            role(cell, names ? "rowheader" : "cell");
            if (isStacked)
                cell.setAttribute("data-label", model.columns().get(i).header());
        }
    }

    private String parted(int column, String text, boolean isBold) {
        double room = room(column);
        return Hyphens.in(text, word -> Ink.of(word, isBold) > room);
    }

    private double room(int column) {
        var head = model.columns().get(column);
        return model.width(head) - Ink.padding(head.align());
    }

    /** About how high the header and the first row are: they share a page. */
    private double beginning() {
        double header = height(IntStream.range(0, model.columns().size())
                .mapToObj(i -> new Cell(model.columns().get(i).header()))
                .toList());
        double first = model.rows().isEmpty() ? 0 : height(model.rows().getFirst());
        return Math.min(header + first, MOST);
    }

    private double height(List<Cell> cells) {
        double lines = IntStream.range(0, cells.size())
                .mapToDouble(i -> lines(cells.get(i), room(i)))
                .max()
                .orElse(1);
        return lines * LINE + ROW;
    }

    private static double lines(Cell cell, double room) {
        return cell.text()
                .lines()
                .mapToDouble(l -> Math.max(1, Math.ceil(Ink.of(l, true) / Math.max(room, 1))))
                .sum();
    }

    /** How narrow it can be before its words are parted, in millimetres. */
    private double leastWidth() {
        return IntStream.range(0, model.columns().size())
                .mapToDouble(this::leastWidth)
                .sum();
    }

    private double leastWidth(int column) {
        var head = model.columns().get(column);
        double widest = model.rows().stream()
                .mapToDouble(r -> Ink.widest(r.get(column).text(), false))
                .reduce(Ink.widest(head.header(), true), Math::max);
        return widest + Ink.padding(head.align());
    }

    private String style() {
        return "grid"
                + (isStacked ? " stacked" : "")
                + (model.isNamed() ? " named" : "")
                + (model.isShort() ? " short" : "");
    }

    private static String style(Align align) {
        return align.name().toLowerCase(Locale.ROOT);
    }
}
