package verkstad.minutes.writers;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import verkstad.minutes.Block.Align;
import verkstad.minutes.Block.Cell;
import verkstad.minutes.Block.Table;
import verkstad.minutes.Ink;

/** A Word table of fixed widths, whose header row is repeated on each page. */
final class DocxTable {
    private static final double TWIPS_A_MILLIMETRE = 56.6929;

    /** A row whose longest cell is longer than this may be parted by a page's end; others stay whole. */
    private static final int LONG = 1200;

    /** What keeps figures apart from the next column's words, in twentieths of a point. */
    private static final BigInteger AFTER_FIGURES = BigInteger.valueOf(90);

    private final Table model;
    private final XWPFTable table;
    private final DocxStyles styles;
    private final double scale;
    private final List<BigInteger> widths;

    private DocxTable(Table model, XWPFTable table, DocxStyles styles, double scale) {
        this.model = model;
        this.table = table;
        this.styles = styles;
        this.scale = scale;
        widths = widths();
    }

    /** Between narrow margins words give way, and figures, which cannot, keep their room. */
    private List<BigInteger> widths() {
        double figures = model.columns().stream()
                .filter(c -> c.align() == Align.END)
                .mapToDouble(model::width)
                .sum();
        double words = model.millimetres() - figures;
        double left = model.millimetres() * scale - figures;
        if (left < words / 2)
            return model.columns().stream()
                    .map(c -> twips(model.width(c) * scale))
                    .toList();
        return model.columns().stream()
                .map(c -> twips(c.align() == Align.END ? model.width(c) : model.width(c) * left / words))
                .toList();
    }

    static void add(XWPFDocument docx, DocxStyles styles, Table model) {
        var made = docx.createTable();
        made.removeRow(0);
        var table = new DocxTable(
                model, made, styles, Math.min(1, roomBetweenMargins(docx) / (Table.FULL * TWIPS_A_MILLIMETRE)));
        table.properties();
        table.grid();
        table.header();
        for (int i = 0; i < model.rows().size(); i++)
            table.row(model.rows().get(i), i == model.rows().size() - 1);
    }

    private void properties() {
        var properties = table.getCTTbl().getTblPr();
        properties.unsetTblBorders();
        table.setStyleID(styles.id("MinutesTable"));
        var width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(twips(model.millimetres() * scale));
        var indent = properties.isSetTblInd() ? properties.getTblInd() : properties.addNewTblInd();
        indent.setType(STTblWidth.DXA);
        indent.setW(BigInteger.ZERO);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var look = properties.addNewTblLook();
        look.setFirstRow(true);
        look.setFirstColumn(true);
        look.setNoVBand(true);
        look.setNoHBand(true);
        properties.addNewTblCaption().setVal(model.caption());
    }

    private void grid() {
        var grid = table.getCTTbl().getTblGrid();
        var columns = grid == null ? table.getCTTbl().addNewTblGrid() : grid;
        while (columns.sizeOfGridColArray() > 0) columns.removeGridCol(0);
        for (var width : widths) columns.addNewGridCol().setW(width);
    }

    private void header() {
        var row = table.getCTTbl().addNewTr();
        var properties = row.addNewTrPr();
        properties.addNewCantSplit();
        properties.addNewTblHeader();
        for (int i = 0; i < model.columns().size(); i++) {
            cell(row, i, model.columns().get(i).header(), true);
        }
    }

    /** Rows are put together by themselves: through the library's own tables each cell of hundreds costs ten times. */
    private void row(List<Cell> cells, boolean isLast) {
        var row = table.getCTTbl().addNewTr();
        if (cells.stream().allMatch(c -> c.text().length() < LONG))
            row.addNewTrPr().addNewCantSplit();
        for (int i = 0; i < cells.size(); i++) {
            var run = cell(row, i, cells.get(i).text(), model.isShort() && !isLast);
            if (i == 0 && model.isNamed()) DocxText.style(run, styles.id("Strong"));
        }
    }

    private CTR cell(CTRow row, int column, String text, boolean isKept) {
        var cell = row.addNewTc();
        var width = cell.addNewTcPr().addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(widths.get(column));
        var paragraph = cell.addNewP();
        var properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal(styles.id("TableText"));
        if (isKept) properties.addNewKeepNext();
        switch (model.columns().get(column).align()) {
            case START -> {}
            case CENTRE -> properties.addNewJc().setVal(STJc.CENTER);
            case END -> {
                properties.addNewInd().setRight(AFTER_FIGURES);
                properties.addNewJc().setVal(STJc.RIGHT);
            }
        }
        double room = room(column);
        return DocxText.add(paragraph, Hyphens.in(text, word -> Ink.of(word, true) > room));
    }

    /** What a column has for its words, in millimetres. */
    private double room(int column) {
        return widths.get(column).doubleValue() / TWIPS_A_MILLIMETRE
                - Ink.padding(model.columns().get(column).align());
    }

    /** In twentieths of a point; as much as a table takes where the document does not say. */
    private static double roomBetweenMargins(XWPFDocument docx) {
        var section = docx.getDocument().getBody().getSectPr();
        if (!section.isSetPgSz() || !section.isSetPgMar()) return Table.FULL * TWIPS_A_MILLIMETRE;
        return number(section.getPgSz().getW())
                - number(section.getPgMar().getLeft())
                - number(section.getPgMar().getRight());
    }

    private static double number(Object twips) {
        return twips instanceof BigInteger number ? number.doubleValue() : 0;
    }

    private BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_A_MILLIMETRE));
    }
}
