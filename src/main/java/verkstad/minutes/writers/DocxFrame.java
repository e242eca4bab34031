package verkstad.minutes.writers;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import verkstad.minutes.Document;

/** What stands around a Word document's text: styles, lists, page, properties, head and foot. */
final class DocxFrame {
    private static final String STYLES = "/verkstad/minutes/styles.xml";
    private static final String NUMBERING = "/verkstad/minutes/numbering.xml";

    /** Word's present layout rather than that of its first versions. */
    private static final String SETTINGS = "/verkstad/minutes/settings.xml";

    private DocxFrame() {}

    /** A new document in the minutes' own look. */
    static DocxStyles dress(XWPFDocument docx, Document document) throws IOException {
        var own = styles();
        docx.createStyles().setStyles(own);
        docx.createNumbering().setNumbering(numbering());
        try (var settings = resource(SETTINGS)) {
            settings(docx, XmlObject.Factory.parse(settings));
        } catch (XmlException e) {
            throw new IOException("the minutes' settings", e);
        }
        page(docx);
        var styles = new DocxStyles(own);
        headAndFoot(docx, document, styles);
        finish(docx, document);
        return styles;
    }

    /** A template's document, where the minutes' styles, page, head and foot stand in for what it lacks. */
    static DocxStyles complete(XWPFDocument docx, Document document) throws IOException {
        var styles = new DocxStyles(docx, styles(), numbering());
        var body = docx.getDocument().getBody();
        if (!body.isSetSectPr()) page(docx);
        if (docx.getHeaderList().isEmpty() && docx.getFooterList().isEmpty()) headAndFoot(docx, document, styles);
        finish(docx, document);
        return styles;
    }

    private static CTStyles styles() throws IOException {
        try (var styles = resource(STYLES)) {
            return StylesDocument.Factory.parse(styles).getStyles();
        } catch (XmlException e) {
            throw new IOException("the minutes' styles", e);
        }
    }

    private static CTNumbering numbering() throws IOException {
        try (var numbering = resource(NUMBERING)) {
            return NumberingDocument.Factory.parse(numbering).getNumbering();
        } catch (XmlException e) {
            throw new IOException("the minutes' lists", e);
        }
    }

    private static void finish(XWPFDocument docx, Document document) {
        docx.getStyles().setSpellingLanguage(LanguageTag.of(document.language()));
        properties(docx, document);
    }

    private static void settings(XWPFDocument docx, XmlObject settings) {
        try (var from = settings.newCursor();
                var to = docx.getSettings().getCTSettings().newCursor()) {
            from.toFirstChild();
            to.toFirstContentToken();
            from.copyXmlContents(to);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(DocxFrame.class.getResourceAsStream(name), name);
    }

    private static void properties(XWPFDocument docx, Document document) {
        var core = docx.getProperties().getCoreProperties();
        core.setTitle(document.fullTitle());
        // No time of writing: the same minutes are the same file.
        core.setCreated(Optional.empty());
        core.setCreator(document.author() == null ? "Verkstad" : document.author());
        core.getUnderlyingProperties().setLanguageProperty(LanguageTag.of(document.language()));
        docx.getProperties().getExtendedProperties().setApplication("Verkstad");
    }

    /** A4 with margins of 20 mm at the sides, in twentieths of a point. */
    private static void page(XWPFDocument docx) {
        var section = docx.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(1361));
        margins.setBottom(BigInteger.valueOf(1247));
        margins.setLeft(BigInteger.valueOf(1134));
        margins.setRight(BigInteger.valueOf(1134));
        margins.setHeader(BigInteger.valueOf(624));
        margins.setFooter(BigInteger.valueOf(567));
        margins.setGutter(BigInteger.ZERO);
    }

    /** The first page has its title and needs no head. */
    private static void headAndFoot(XWPFDocument docx, Document document, DocxStyles styles) {
        var head = docx.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setStyle(styles.id("Header"));
        DocxText.add(head, document.runningHead());
        docx.createHeader(HeaderFooterType.FIRST).createParagraph().setStyle(styles.id("Header"));
        foot(docx.createFooter(HeaderFooterType.DEFAULT).createParagraph(), document.pageOf(), styles);
        foot(docx.createFooter(HeaderFooterType.FIRST).createParagraph(), document.pageOf(), styles);
    }

    private static void foot(XWPFParagraph paragraph, String pageOf, DocxStyles styles) {
        paragraph.setStyle(styles.id("Footer"));
        for (var part : pageOf.splitWithDelimiters("\\{[01]}", 0)) {
            switch (part) {
                case "{0}" -> field(paragraph, "PAGE");
                case "{1}" -> field(paragraph, "NUMPAGES");
                default -> DocxText.add(paragraph, part);
            }
        }
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }
}
