package verkstad.minutes.writers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import verkstad.minutes.Block;
import verkstad.minutes.Block.Bill;
import verkstad.minutes.Block.Facts;
import verkstad.minutes.Block.Heading;
import verkstad.minutes.Block.Listing;
import verkstad.minutes.Block.Paragraph;
import verkstad.minutes.Block.Signatures;
import verkstad.minutes.Block.Table;
import verkstad.minutes.Document;

/** Minutes as a Word document: real styles, lists, table headers and fields, so that it can be worked on. */
public final class DocxWriter implements DocumentWriter {
    private static final BigInteger HEADING_NUMBERS = BigInteger.valueOf(3);

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        try (var docx = new XWPFDocument()) {
            DocxFrame.dress(docx, document);
            new Body(docx).head(document);
            var body = new Body(docx);
            document.blocks().forEach(body::block);
            var bytes = new ByteArrayOutputStream();
            docx.write(bytes);
            Timeless.copy(bytes.toByteArray(), out);
        }
    }

    /** Writes blocks at the end of a document. */
    private record Body(XWPFDocument docx) {
        void head(Document document) {
            paragraph("Origin", document.origin());
            paragraph("Title", document.title());
            paragraph("Subtitle", document.session());
        }

        void block(Block block) {
            switch (block) {
                case Heading h -> heading(h);
                case Paragraph p -> paragraph(p);
                case Listing l -> l.items().forEach(i -> paragraph(l.numbered() ? "ListNumber" : "ListBullet", i));
                case Facts f -> f.facts().forEach(fact -> labelled("Fact", fact.label(), "\t", fact.text()));
                case Bill b -> bill(b);
                case Table t -> {
                    DocxTable.add(docx, t);
                    paragraph("AfterTable", "");
                }
                case Signatures s -> s.names().forEach(n -> paragraph("SignatureLine", "\t\n" + n));
            }
        }

        private void heading(Heading heading) {
            var paragraph = paragraph("Heading" + heading.level(), heading.text());
            if (heading.number() != null) paragraph.setNumID(HEADING_NUMBERS);
        }

        private void paragraph(Paragraph paragraph) {
            var style = switch (paragraph.voice()) {
                case PLAIN -> "BodyText";
                case LEAD -> "Lead";
                case QUIET -> "Quiet";
                case BYLINE -> "Byline";
            };
            if (paragraph.label() == null) {
                paragraph(style, paragraph.text());
            } else if (paragraph.text().isEmpty()) {
                paragraph("Label", paragraph.label());
            } else {
                labelled(style, paragraph.label(), ": ", paragraph.text());
            }
        }

        private void bill(Bill bill) {
            paragraph("BillKicker", Objects.requireNonNullElse(bill.kicker(), ""));
            paragraph("BillHeadline", bill.headline());
            if (bill.audience() != null) paragraph("Label", bill.audience());
            bill.lines().forEach(l -> paragraph("ListBullet", l));
            bill.story().forEach(f -> labelled("BodyText", f.label(), ": ", f.text()));
        }

        private XWPFParagraph paragraph(String style, String text) {
            var paragraph = docx.createParagraph();
            paragraph.setStyle(style);
            DocxText.add(paragraph, text);
            return paragraph;
        }

        private void labelled(String style, String label, String between, String text) {
            var paragraph = docx.createParagraph();
            paragraph.setStyle(style);
            DocxText.strong(paragraph, label + between.strip());
            DocxText.add(paragraph, between.isBlank() ? between : " ");
            DocxText.add(paragraph, text);
        }
    }
}
