package verkstad.bills;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import verkstad.bills.BillLayout.Block;
import verkstad.bills.BillLayout.Kind;
import verkstad.bills.BillLayout.Passage;
import verkstad.bills.BillLayout.Row;
import verkstad.bills.PrintLetters.Piece;

/** One bill as a page: what is to be read is tagged, in order, and what is not is told to be an ornament. */
final class PrintPage {
    private final PDPage page;
    private final PrintFaces faces;
    private final BillLook look;
    private final PDPageContentStream content;
    private final COSArray tagged = new COSArray();

    private PrintPage(PDDocument document, Paper paper, PrintFaces faces, BillLook look) throws IOException {
        this.faces = faces;
        this.look = look;
        page = new PDPage(new PDRectangle(paper.width(), paper.height()));
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        document.addPage(page);
        content = new PDPageContentStream(document, page);
    }

    /**
     * Adds the page.
     *
     * @param parent what it stands under in the document's structure
     * @return the elements of the page, in the order of their marks
     */
    static COSArray add(PDDocument document, Paper paper, PrintFaces faces, BillLayout bill, PDStructureElement parent)
            throws IOException {
        var print = new PrintPage(document, paper, faces, bill.look());
        print.page.setStructParents(document.getNumberOfPages() - 1);
        try (print.content) {
            print.content.beginMarkedContent(COSName.ARTIFACT);
            for (var block : bill.blocks()) print.fill(block);
            for (var row : bill.ornaments()) print.write(row);
            print.content.endMarkedContent();
            for (var passage : bill.passages()) print.write(passage, parent);
        }
        return print.tagged;
    }

    private void fill(Block block) throws IOException {
        content.setNonStrokingColor(PrintInk.of(look, block.ink()));
        content.addRect(
                (float) block.x(), down(block.y() + block.height()), (float) block.width(), (float) block.height());
        content.fill();
    }

    private void write(Passage passage, PDStructureElement parent) throws IOException {
        var tag = passage.kind() == Kind.HEADLINE ? "H1" : "P";
        var element = new PDStructureElement(tag, parent);
        element.setPage(page);
        // As it was written: not in capitals, not broken.
        element.setActualText(passage.text());
        parent.appendKid(element);
        int mark = tagged.size();
        var properties = new COSDictionary();
        properties.setInt(COSName.MCID, mark);
        element.appendKid(new PDMarkedContent(COSName.getPDFName(tag), properties));
        tagged.add(element);
        content.beginMarkedContent(COSName.getPDFName(tag), mark);
        for (var row : passage.rows()) write(row);
        content.endMarkedContent();
    }

    private void write(Row row) throws IOException {
        double x = row.x();
        content.setNonStrokingColor(PrintInk.of(look, row.ink()));
        for (var run : Run.of(Visual.of(row.text()))) {
            double size = row.size() * (run.emoji() ? row.face().emoji() : 1);
            double baseline = row.baseline() - (run.emoji() ? row.face().raised() * row.size() : 0);
            for (var piece : faces.letters(row.face(), run.emoji()).pieces(run.text())) {
                write(piece, size, x, baseline);
                x += piece.font().width(piece.text()) * size;
            }
        }
    }

    private void write(Piece piece, double size, double x, double baseline) throws IOException {
        content.beginText();
        content.setFont(piece.font().font(), (float) size);
        content.newLineAtOffset((float) x, down(baseline));
        content.showText(piece.font().known(piece.text()));
        content.endText();
    }

    /** Pages count from below. */
    private float down(double y) {
        return (float) (page.getMediaBox().getHeight() - y);
    }
}
