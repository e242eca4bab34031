package verkstad.minutes.writers;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import verkstad.minutes.Block.Align;
import verkstad.minutes.Block.Cell;
import verkstad.minutes.Block.Table;

/** A Word table of fixed widths, whose header row is repeated on each page. */
final class DocxTable {
    private static final double TWIPS_A_MILLIMETRE = 56.6929;

    /** A row whose longest cell is longer than this may be parted by a page's end; others stay whole. */
    private static final int LONG = 1200;

    /** What keeps figures apart from the next column's words, in twentieths of a point. */
    private static final int AFTER_FIGURES = 90;

    private final Table model;
    private final XWPFTable table;
    private final DocxStyles styles;
    private final double scale;

    private DocxTable(Table model, XWPFTable table, DocxStyles styles, double scale) {
        this.model = model;
        this.table = table;
        this.styles = styles;
        this.scale = scale;
    }

    static void add(XWPFDocument docx, DocxStyles styles, Table model) {
        var table = new DocxTable(
                model,
                docx.createTable(model.rows().size() + 1, model.columns().size()),
                styles,
                Math.min(1, roomBetweenMargins(docx) / (Table.FULL * TWIPS_A_MILLIMETRE)));
        table.properties();
        table.grid();
        table.header();
        for (int i = 0; i < model.rows().size(); i++)
            table.row(i + 1, model.rows().get(i));
    }

    private void properties() {
        var properties = table.getCTTbl().getTblPr();
        properties.unsetTblBorders();
        table.setStyleID(styles.id("MinutesTable"));
        var width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(twips(model.millimetres()));
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
        for (var column : model.columns()) columns.addNewGridCol().setW(twips(model.width(column)));
    }

    private void header() {
        var row = table.getRows().getFirst();
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int i = 0; i < model.columns().size(); i++) {
            var column = model.columns().get(i);
            cell(row.getCell(i), i, column.header(), column.align()).setKeepNext(true);
        }
    }

    private void row(int place, List<Cell> cells) {
        var row = table.getRows().get(place);
        row.setCantSplitRow(cells.stream().allMatch(c -> c.text().length() < LONG));
        for (int i = 0; i < cells.size(); i++) {
            var target = row.getCell(i);
            var paragraph =
                    cell(target, i, cells.get(i).text(), model.columns().get(i).align());
            if (i == 0 && model.isNamed()) {
                paragraph.getRuns().forEach(r -> r.setStyle(styles.id("Strong")));
            }
            if (model.isShort() && place < model.rows().size()) paragraph.setKeepNext(true);
        }
    }

    private XWPFParagraph cell(XWPFTableCell cell, int column, String text, Align align) {
        cell.setWidthType(org.apache.poi.xwpf.usermodel.TableWidthType.DXA);
        cell.setWidth(twips(model.width(model.columns().get(column))).toString());
        var paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle(styles.id("TableText"));
        switch (align) {
            case START -> {}
            case CENTRE -> paragraph.setAlignment(ParagraphAlignment.CENTER);
            case END -> {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
                paragraph.setIndentationRight(AFTER_FIGURES);
            }
        }
        DocxText.add(paragraph, text);
        return paragraph;
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
        return BigInteger.valueOf(Math.round(millimetres * scale * TWIPS_A_MILLIMETRE));
    }
}
