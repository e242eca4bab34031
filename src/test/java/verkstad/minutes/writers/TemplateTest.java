package verkstad.minutes.writers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import verkstad.exchange.Samples;
import verkstad.minutes.Minutes;
import verkstad.minutes.Template;
import verkstad.minutes.Written;
import verkstad.model.Language;
import verkstad.model.Problem;

/** An organisation's own Word template, as Word in Swedish saves it. */
class TemplateTest {
    private static final String HEADING = "Rubrik1";

    @TempDir
    Path folder;

    @Test
    void itsStylesPageAndLetterheadAreKeptAndItsTextIsNot() throws Exception {
        try (var docx = written()) {
            assertThat(docx.getParagraphs().stream().map(p -> p.getText())).doesNotContain("Text i mallen");
            assertThat(docx.getHeaderList().getFirst().getText()).contains("Sjöbygdens kommunalförbund");
            assertThat(docx.getDocument().getBody().getSectPr().getPgMar().getLeft())
                    .isEqualTo(BigInteger.valueOf(2000));
            assertThat(docx.getParagraphs().stream().filter(p -> HEADING.equals(p.getStyle())))
                    .isNotEmpty();
            assertThat(docx.getPackagePart().getContentType()).isEqualTo(XWPFRelation.DOCUMENT.getContentType());
        }
    }

    @Test
    void aStyleThatItLacksFallsBackOnTheProgramsOwn() throws Exception {
        try (var docx = written()) {
            for (var paragraph : docx.getParagraphs()) {
                assertThat(docx.getStyles().styleExist(paragraph.getStyle()))
                        .as(paragraph.getStyle())
                        .isTrue();
            }
            assertThat(docx.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
            assertThat(docx.getStyles().styleExist("Heading1")).isFalse();
            var bullet = docx.getStyles()
                    .getStyle("ListBullet")
                    .getCTStyle()
                    .getPPr()
                    .getNumPr()
                    .getNumId();
            assertThat(docx.getNumbering().numExist(bullet.getVal())).isTrue();
        }
    }

    @Test
    void whatWordWouldAskOfItIsNotAskedOfTheMinutes() throws Exception {
        try (var docx = written()) {
            var settings = docx.getSettings().getCTSettings();
            assertThat(settings.isSetUpdateFields()).isFalse();
        }
    }

    /** The same as a document, since not everybody saves templates as such. */
    @Test
    void aDocumentServesAsATemplateToo() throws Exception {
        var file = Files.write(folder.resolve("mall.docx"), dotx(XWPFRelation.DOCUMENT));
        var bytes = Written.bytes(Minutes.of(Samples.in(Language.SV), "s1"), new DocxWriter(Template.read(file)));
        try (var docx = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(docx.getHeaderList().getFirst().getText()).contains("Sjöbygdens kommunalförbund");
            assertThat(docx.getParagraphs().stream().filter(p -> HEADING.equals(p.getStyle())))
                    .isNotEmpty();
        }
    }

    @Test
    void tablesStayBetweenItsMargins() throws Exception {
        try (var docx = written()) {
            for (var table : docx.getTables()) {
                assertThat(table.getWidth()).isLessThanOrEqualTo(11906 - 4000);
                var columns = table.getCTTbl().getTblGrid().getGridColList();
                assertThat(columns.stream()
                                .mapToInt(c -> ((Number) c.getW()).intValue())
                                .sum())
                        .isLessThanOrEqualTo(11906 - 4000 + columns.size());
            }
        }
    }

    @Test
    void figuresKeepTheirRoomBetweenNarrowMargins() throws Exception {
        try (var docx = written();
                var wide = Written.docx(Minutes.of(Samples.in(Language.SV), "s1"))) {
            assertThat(scores(docx)).isEqualTo(scores(wide));
        }
    }

    @Test
    void whatIsNoTemplateIsRefused() throws Exception {
        var file = Files.writeString(folder.resolve("m.dotx"), "inte Word");
        assertThatThrownBy(() -> Template.read(file)).isInstanceOf(Problem.BadInput.class);
        assertThatThrownBy(() -> Template.read(folder.resolve("ingen.dotx"))).isInstanceOf(Problem.FileTrouble.class);
    }

    /** How wide the columns S, K and R of the register of risks are. */
    private static List<String> scores(XWPFDocument docx) {
        var risks = docx.getTables().stream()
                .filter(t -> t.getRow(0).getCell(1).getText().equals("Hot"))
                .findFirst()
                .orElseThrow();
        return risks.getCTTbl().getTblGrid().getGridColList().subList(4, 7).stream()
                .map(c -> String.valueOf(c.getW()))
                .toList();
    }

    private XWPFDocument written() throws Exception {
        var file = Files.write(folder.resolve("mall.dotx"), dotx(XWPFRelation.TEMPLATE));
        var writer = new DocxWriter(Template.read(file));
        var bytes = Written.bytes(Minutes.of(Samples.in(Language.SV), "s1"), writer);
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static byte[] dotx(XWPFRelation kind) throws Exception {
        try (var docx = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            docx.createParagraph().createRun().setText("Text i mallen");
            var style = CTStyle.Factory.newInstance();
            style.setStyleId(HEADING);
            style.setType(STStyleType.PARAGRAPH);
            style.addNewName().setVal("heading 1");
            docx.createStyles().addStyle(new XWPFStyle(style));
            var section = docx.getDocument().getBody().addNewSectPr();
            section.addNewPgSz().setW(BigInteger.valueOf(11906));
            section.getPgSz().setH(BigInteger.valueOf(16838));
            var margins = section.addNewPgMar();
            margins.setLeft(BigInteger.valueOf(2000));
            margins.setRight(BigInteger.valueOf(2000));
            docx.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Sjöbygdens kommunalförbund");
            docx.enforceUpdateFields();
            docx.getPackage().replaceContentType(XWPFRelation.DOCUMENT.getContentType(), kind.getContentType());
            docx.write(bytes);
            return bytes.toByteArray();
        }
    }
}
