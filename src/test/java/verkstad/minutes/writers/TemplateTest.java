package verkstad.minutes.writers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void tablesStayBetweenItsMargins() throws Exception {
        try (var docx = written()) {
            for (var table : docx.getTables()) assertThat(table.getWidth()).isLessThanOrEqualTo(11906 - 4000);
        }
    }

    @Test
    void whatIsNoTemplateIsRefused() throws Exception {
        var file = Files.writeString(folder.resolve("m.dotx"), "inte Word");
        assertThatThrownBy(() -> Template.read(file)).isInstanceOf(Problem.BadInput.class);
        assertThatThrownBy(() -> Template.read(folder.resolve("ingen.dotx"))).isInstanceOf(Problem.FileTrouble.class);
    }

    private XWPFDocument written() throws Exception {
        var file = Files.write(folder.resolve("mall.dotx"), dotx());
        var writer = new DocxWriter(Template.read(file));
        var bytes = Written.bytes(Minutes.of(Samples.in(Language.SV), "s1"), writer);
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static byte[] dotx() throws Exception {
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
            docx.getPackage()
                    .replaceContentType(XWPFRelation.DOCUMENT.getContentType(), XWPFRelation.TEMPLATE.getContentType());
            docx.write(bytes);
            return bytes.toByteArray();
        }
    }
}
