package verkstad.minutes.writers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import verkstad.BesideTheScreen;
import verkstad.exchange.Samples;
import verkstad.minutes.Block;
import verkstad.minutes.Block.Heading;
import verkstad.minutes.Block.Listing;
import verkstad.minutes.Block.Table;
import verkstad.minutes.Cases;
import verkstad.minutes.Document;
import verkstad.minutes.Minutes;
import verkstad.minutes.Written;
import verkstad.model.Language;

/** What makes a Word document one that can be worked on. */
@BesideTheScreen
class DocxWriterTest {
    private static final Document MINUTES = Minutes.of(Samples.in(Language.SV), "s1");

    @Test
    void headingsHaveTheStylesOfHeadings() throws Exception {
        try (var docx = Written.docx(MINUTES)) {
            var written = docx.getParagraphs().stream()
                    .filter(p -> p.getStyle() != null && p.getStyle().startsWith("Heading"))
                    .toList();
            var meant = blocks(Heading.class).toList();
            assertThat(written.stream().map(XWPFParagraph::getText))
                    .isEqualTo(meant.stream().map(Heading::text).toList());
            assertThat(written.stream().map(XWPFParagraph::getStyle))
                    .isEqualTo(meant.stream().map(h -> "Heading" + h.level()).toList());
            assertThat(written.stream().map(p -> p.getNumID() != null))
                    .as("numbered by Word")
                    .isEqualTo(meant.stream().map(h -> h.number() != null).toList());
            for (int level = 1; level <= 3; level++) {
                var style = docx.getStyles().getStyle("Heading" + level);
                assertThat(style.getName()).isEqualTo("heading " + level);
                assertThat(style.getCTStyle().getPPr().getOutlineLvl().getVal()).isEqualTo(level - 1);
            }
        }
    }

    @Test
    void everyStyleThatIsUsedIsThere() throws Exception {
        try (var docx = Written.docx(MINUTES)) {
            var used = Stream.concat(docx.getParagraphs().stream(), cellParagraphs(docx))
                    .map(XWPFParagraph::getStyle)
                    .distinct();
            assertThat(used)
                    .allSatisfy(id ->
                            assertThat(docx.getStyles().styleExist(id)).as(id).isTrue());
        }
    }

    @Test
    void tablesHaveARepeatedHeaderACaptionAndTheirWidth() throws Exception {
        var meant = blocks(Table.class).toList();
        try (var docx = Written.docx(MINUTES)) {
            assertThat(docx.getTables()).hasSameSizeAs(meant);
            for (int i = 0; i < meant.size(); i++) {
                var table = docx.getTables().get(i);
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRows().stream().filter(r -> r.isRepeatHeader()))
                        .hasSize(1);
                assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal())
                        .isEqualTo(meant.get(i).caption());
                assertThat(table.getCTTbl()
                                .getTblPr()
                                .getTblLook()
                                .xgetFirstRow()
                                .getStringValue())
                        .isIn("true", "1");
                assertThat(table.getCTTbl().getTblGrid().getGridColList().stream()
                                .mapToInt(c -> ((Number) c.getW()).intValue())
                                .sum())
                        .as("no wider than the page's text, 9638 twentieths of a point")
                        .isLessThanOrEqualTo(
                                9638 + table.getRow(0).getTableCells().size());
            }
        }
    }

    @Test
    void noPagesEndLeavesOneOfAListAloneAndWhatFollowsStandsApart() throws Exception {
        var items = IntStream.range(0, 8).mapToObj(i -> "Punkt " + i).toList();
        var list = new Document(Language.SV, "M", "P", null, "S", null, List.of(new Listing(false, items)));
        try (var docx = Written.docx(list)) {
            var written = docx.getParagraphs().stream()
                    .filter(p -> "ListBullet".equals(p.getStyle()))
                    .toList();
            assertThat(written.stream().map(XWPFParagraph::isKeepNext))
                    .containsExactly(true, false, false, false, false, false, true, false);
            assertThat(written.getLast().getSpacingAfter()).isPositive();
        }
    }

    @Test
    void aHeadingHoldsOnToOneUnderItAndNotToTheNextOfItsKind() throws Exception {
        var headings = List.<Block>of(
                new Heading(1, 1, "Tom"),
                new Heading(1, 2, "Full"),
                new Heading(2, null, "Del"),
                new Heading(1, 3, "Sist"));
        try (var docx = Written.docx(new Document(Language.SV, "M", "P", null, "S", null, headings))) {
            assertThat(docx.getParagraphs().stream()
                            .filter(p -> String.valueOf(p.getStyle()).startsWith("Heading"))
                            .map(p -> p.getCTP().getPPr().isSetKeepNext() && !p.isKeepNext()))
                    .as("let go, against the style")
                    .containsExactly(true, false, true, false);
        }
    }

    @ParameterizedTest
    @CsvSource({"SV, sv-SE", "NB, nb-NO", "NN, nn-NO", "EN, en-GB"})
    void languageTitleAndAuthorAreStated(Language language, String tag) throws Exception {
        var minutes = Minutes.of(Samples.in(language), "s1");
        try (var docx = Written.docx(minutes)) {
            var core = docx.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo(minutes.fullTitle());
            assertThat(core.getCreator()).isEqualTo(minutes.author());
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains(tag);
            var lang = docx.getStyle().getDocDefaults().getRPrDefault().getRPr().getLangArray(0);
            assertThat(lang.getVal()).isEqualTo(tag);
        }
    }

    @Test
    void listsAreListsOfWord() throws Exception {
        try (var docx = Written.docx(MINUTES)) {
            for (boolean numbered : new boolean[] {false, true}) {
                assertThat(docx.getParagraphs().stream()
                                .filter(p -> (numbered ? "ListNumber" : "ListBullet").equals(p.getStyle()))
                                .map(XWPFParagraph::getText))
                        .isEqualTo(blocks(Listing.class)
                                .filter(l -> l.numbered() == numbered)
                                .flatMap(l -> l.items().stream())
                                .toList());
            }
        }
    }

    @Test
    void headAndFootTellTheProjectAndThePage() throws Exception {
        try (var docx = Written.docx(MINUTES)) {
            assertThat(docx.getHeaderFooterPolicy().getDefaultHeader().getText().strip())
                    .isEqualTo(MINUTES.runningHead());
            assertThat(docx.getHeaderFooterPolicy().getFirstPageHeader().getText())
                    .isBlank();
            for (var foot : List.of(
                    docx.getHeaderFooterPolicy().getDefaultFooter(),
                    docx.getHeaderFooterPolicy().getFirstPageFooter())) {
                assertThat(foot.getParagraphs().getFirst().getCTP().getFldSimpleList().stream()
                                .map(f -> f.getInstr()))
                        .containsExactly("PAGE", "NUMPAGES");
            }
            assertThat(docx.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
        }
    }

    @Test
    void wordOpensItInItsPresentLayout() throws Exception {
        try (var docx = Written.docx(MINUTES)) {
            assertThat(docx.getSettings().getCTSettings().xmlText()).contains("compatibilityMode", "w:val=\"15\"");
        }
    }

    @Test
    void wordsMayBePartedThatAreWiderThanTheirColumnAndNoOthers() throws Exception {
        try (var docx = Written.docx(Minutes.of(Cases.gota(), "s1"))) {
            var parted = cellParagraphs(docx)
                    .filter(p -> p.getCTP().getRList().stream().anyMatch(r -> r.sizeOfSoftHyphenArray() > 0))
                    .toList();
            assertThat(parted.stream().map(XWPFParagraph::getText))
                    .contains("Skolbiblioteksansvarig")
                    .doesNotContain("Expertgrupp", "snarast");
            assertThat(parted.stream()
                            .flatMap(p -> p.getCTP().getRList().stream())
                            .flatMap(r -> r.getTList().stream())
                            .map(t -> t.getStringValue()))
                    .contains("Skolbiblioteks", "ansvarig")
                    .noneMatch(t -> t.contains("\u00ad"));
        }
    }

    @Test
    void wordAsksNothingOfFields() throws Exception {
        try (var docx = Written.docx(MINUTES)) {
            assertThat(docx.isEnforcedUpdateFields()).isFalse();
            assertThat(docx.getSettings().getCTSettings().isSetUpdateFields()).isFalse();
            for (var part : docx.getPackage().getParts()) {
                if (!part.getContentType().contains("wordprocessingml")) continue;
                try (var xml = part.getInputStream()) {
                    assertThat(new String(xml.readAllBytes(), StandardCharsets.UTF_8))
                            .doesNotContain("w:dirty", "updateFields", "attachedTemplate");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void signaturesHaveALineEach(Language language) throws Exception {
        try (var docx = Written.docx(Minutes.of(Samples.in(language), "s1"))) {
            assertThat(docx.getParagraphs().stream().filter(p -> "SignatureLine".equals(p.getStyle())))
                    .hasSizeGreaterThan(1)
                    .allSatisfy(p -> assertThat(p.getText()).startsWith("\t\n"));
        }
    }

    private static <T> Stream<T> blocks(Class<T> kind) {
        return MINUTES.blocks().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<XWPFParagraph> cellParagraphs(XWPFDocument docx) {
        return docx.getTables().stream()
                .flatMap(t -> t.getRows().stream())
                .flatMap(r -> r.getTableCells().stream())
                .flatMap(c -> c.getParagraphs().stream());
    }
}
