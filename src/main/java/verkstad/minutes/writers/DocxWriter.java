package verkstad.minutes.writers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import verkstad.minutes.Block;
import verkstad.minutes.Block.Bill;
import verkstad.minutes.Block.Facts;
import verkstad.minutes.Block.Heading;
import verkstad.minutes.Block.Listing;
import verkstad.minutes.Block.Paragraph;
import verkstad.minutes.Block.Picture;
import verkstad.minutes.Block.Signatures;
import verkstad.minutes.Block.Table;
import verkstad.minutes.Document;
import verkstad.minutes.Template;
import verkstad.model.Progress;

/** Minutes as a Word document: real styles, lists, table headers and fields, so that it can be worked on. */
public final class DocxWriter implements DocumentWriter {
    /** What share of the work is done when all blocks are there, and when Word's own tree of them is written. */
    private static final double BUILT = 0.6;

    private static final double WRITTEN = 0.95;

    /** In twentieths of a point. */
    private static final int AIR = 120;

    private final @Nullable Template template;

    /** @param template what the document is written into; null for the program's own look */
    public DocxWriter(@Nullable Template template) {
        this.template = template;
    }

    @Override
    public void write(Document document, OutputStream out, Progress progress) throws IOException {
        try (var docx = template == null ? new XWPFDocument() : DocxTemplate.empty(template.bytes())) {
            boolean isOwn = template == null;
            var styles = isOwn ? DocxFrame.dress(docx, document) : DocxFrame.complete(docx, document);
            var body = new Body(docx, styles);
            body.head(document, isOwn);
            int done = 0;
            for (var block : document.blocks()) {
                body.block(block);
                progress.part(0, BUILT).at(++done, document.blocks().size());
            }
            if (document.endsQuietly()) body.keep(2);
            var bytes = new ByteArrayOutputStream();
            docx.write(bytes);
            progress.at(WRITTEN);
            Timeless.copy(bytes.toByteArray(), out);
        }
    }

    /** Writes blocks at the end of a document. */
    private record Body(XWPFDocument docx, DocxStyles styles) {
        void head(Document document, boolean isOwn) {
            if (isOwn && document.letterhead() != null) paragraph("Letterhead", document.letterhead());
            paragraph("Origin", document.origin());
            paragraph("Title", document.title());
            var edition = document.edition();
            paragraph("Subtitle", edition.isEmpty() ? document.session() : document.session() + "\n" + edition);
        }

        void block(Block block) {
            switch (block) {
                case Heading h -> heading(h);
                case Paragraph p -> paragraph(p);
                case Listing l -> listing(l);
                case Facts f -> {
                    f.facts().forEach(fact -> labelled("Fact", fact.label(), "\t", fact.text()));
                    spaceBelow();
                }
                case Bill b -> bill(b);
                case Table t -> {
                    DocxTable.add(docx, styles, t);
                    paragraph("AfterTable", "");
                }
                case Picture p -> DocxPicture.add(docx.createParagraph(), styles, p);
                case Signatures s -> s.names().forEach(n -> paragraph("SignatureLine", "\t\n" + n));
            }
        }

        private void heading(Heading heading) {
            if (!docx.getParagraphs().isEmpty()) loosen(paragraphFromLast(1), heading.level());
            var paragraph = paragraph("Heading" + heading.level(), heading.text());
            if (heading.number() != null) paragraph.setNumID(styles.headings());
        }

        /** A heading holds on to one under it, not to the next of its kind. */
        private void loosen(XWPFParagraph above, int next) {
            for (int level = next; level <= 3; level++) {
                if (styles.id("Heading" + level).equals(above.getStyle())) above.setKeepNext(false);
            }
        }

        private void paragraph(Paragraph paragraph) {
            var style = switch (paragraph.voice()) {
                case PLAIN -> "BodyText";
                case LEAD -> "Lead";
                case QUIET, POINTER -> "Quiet";
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

        private void listing(Listing listing) {
            listing.items().forEach(i -> paragraph(listing.numbered() ? "ListNumber" : "ListBullet", i));
            int count = listing.items().size();
            keep(listing.isShort() ? count : Math.min(count, 2));
            if (count > 1) paragraphFromLast(count).setKeepNext(true);
            spaceBelow();
        }

        /** What follows stands apart from what ends here, a table above all, which has no air of its own. */
        private void spaceBelow() {
            if (!docx.getParagraphs().isEmpty()) paragraphFromLast(1).setSpacingAfter(AIR);
        }

        private XWPFParagraph paragraphFromLast(int count) {
            var all = docx.getParagraphs();
            return all.get(all.size() - count);
        }

        /** The last so many paragraphs stay together on a page. */
        void keep(int count) {
            var all = docx.getParagraphs();
            for (int i = Math.max(0, all.size() - count); i < all.size() - 1; i++)
                all.get(i).setKeepNext(true);
        }

        private void bill(Bill bill) {
            int before = docx.getParagraphs().size();
            paragraph("BillKicker", Objects.requireNonNullElse(bill.kicker(), ""));
            paragraph("BillHeadline", bill.headline());
            if (bill.audience() != null) paragraph("Label", bill.audience());
            bill.lines().forEach(l -> paragraph("ListBullet", l));
            if (!bill.lines().isEmpty()) spaceBelow();
            bill.story().forEach(f -> labelled("BodyText", f.label(), ": ", f.text()));
            keep(docx.getParagraphs().size() - before);
        }

        private XWPFParagraph paragraph(String style, String text) {
            var paragraph = docx.createParagraph();
            paragraph.setStyle(styles.id(style));
            DocxText.add(paragraph, text);
            return paragraph;
        }

        private void labelled(String style, String label, String between, String text) {
            var paragraph = docx.createParagraph();
            paragraph.setStyle(styles.id(style));
            DocxText.strong(paragraph, styles, label + between.strip());
            DocxText.add(paragraph, between.isBlank() ? between : " ");
            DocxText.add(paragraph, text);
        }
    }
}
