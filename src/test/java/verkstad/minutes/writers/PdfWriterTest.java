package verkstad.minutes.writers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verkstad.exchange.Samples;
import verkstad.minutes.Block;
import verkstad.minutes.Block.Bill;
import verkstad.minutes.Block.Heading;
import verkstad.minutes.Block.Listing;
import verkstad.minutes.Block.Paragraph;
import verkstad.minutes.Block.Voice;
import verkstad.minutes.Document;
import verkstad.minutes.Minutes;
import verkstad.minutes.Written;
import verkstad.model.Language;

/** What a PDF tells those who cannot see it, and archives. */
class PdfWriterTest {
    private static final Document MINUTES = Minutes.of(Samples.in(Language.SV), "s2");

    @ParameterizedTest
    @CsvSource({"SV, sv-SE", "NB, nb-NO", "NN, nn-NO", "EN, en-GB"})
    void itIsTaggedAndNamesItsLanguageAndTitle(Language language, String tag) throws Exception {
        var minutes = Minutes.of(Samples.in(language), "s1");
        try (var pdf = Written.pdf(minutes)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo(tag);
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(minutes.fullTitle());
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo(minutes.author());
            var metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata)
                    .contains("<pdfuaid:part>1</pdfuaid:part>")
                    .contains("<pdfaid:part>2</pdfaid:part>")
                    .contains("<pdfaid:conformance>A</pdfaid:conformance>");
            assertThat(catalog.getOutputIntents()).hasSize(1);
        }
    }

    @Test
    void bookmarksAreTheHeadingsAndBillsInOrder() throws Exception {
        var headings = new ArrayList<>(List.of(MINUTES.title()));
        for (var block : MINUTES.blocks()) {
            if (block instanceof Heading h) headings.add(h.number() == null ? h.text() : h.number() + ". " + h.text());
            if (block instanceof Bill b) headings.add(b.headline());
        }
        try (var pdf = Written.pdf(MINUTES)) {
            assertThat(outline(pdf.getDocumentCatalog().getDocumentOutline())).isEqualTo(headings);
        }
    }

    @Test
    void headingsListsAndTableHeadersAreTagged() throws Exception {
        try (var pdf = Written.pdf(MINUTES)) {
            var tags = new HashSet<String>();
            tags(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
            assertThat(tags).contains("H1", "H2", "H3", "H4", "P", "L", "LI", "Table", "THead", "TH", "TD", "TR");
        }
    }

    @Test
    void itemsUnderWhichNothingIsWrittenYetFillThePage() throws Exception {
        var said = IntStream.range(0, 18).mapToObj(i -> (Block) new Paragraph(null, "Sagt " + i, Voice.PLAIN));
        var items = IntStream.range(1, 13).mapToObj(i -> (Block) new Heading(1, i, "Punkt"));
        var blocks = Stream.concat(said, items).toList();
        try (var pdf = Written.pdf(new Document(Language.SV, "M", "P", null, "S", null, blocks))) {
            var reader = new PDFTextStripper();
            reader.setEndPage(1);
            assertThat(reader.getText(pdf)).contains("2. Punkt").doesNotContain("12. Punkt");
        }
    }

    @Test
    void everyFontIsInside() throws Exception {
        try (var pdf = Written.pdf(MINUTES)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as(name.getName())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void eachPageTellsItsNumberOfAllAndTheFirstAloneHasNoHead() throws Exception {
        try (var pdf = Written.pdf(MINUTES)) {
            int pages = pdf.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                var text = text(pdf, page);
                assertThat(text).contains("Sida").contains(String.valueOf(page)).contains(String.valueOf(pages));
                assertThat(text.contains(MINUTES.runningHead())).isEqualTo(page > 1);
            }
        }
    }

    @Test
    void lettersStayLetters() throws Exception {
        assertThat(Written.pdfText(MINUTES)).doesNotContainPattern("[\ue000-\uf8ff\ufb00-\ufb06\ufffd]");
        var words = new Document(
                Language.SV,
                "Microsoft haft offert fil",
                "åäö ÅÄÖ æøå ÆØÅ – ”…”",
                null,
                "fj ft fl ffi",
                null,
                List.of());
        assertThat(Written.pdfText(words))
                .contains("Microsoft haft offert fil", "åäö ÅÄÖ æøå ÆØÅ – ”…”", "fj ft fl ffi");
    }

    /** Wherever the page's end falls. */
    @Test
    void noPagesEndLeavesOneOfAListAlone() throws Exception {
        int parted = 0;
        for (int before = 8; before < 21; before++) {
            var blocks = new ArrayList<Block>();
            for (int i = 0; i < before; i++) blocks.add(new Paragraph(null, "Rad", Voice.PLAIN));
            var items = IntStream.range(0, 6).mapToObj(i -> "Punkt " + "ord ".repeat(30));
            blocks.add(new Listing(false, items.toList()));
            try (var pdf = Written.pdf(new Document(Language.SV, "M", "P", null, "S", null, blocks))) {
                for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                    long begun = text(pdf, page)
                            .lines()
                            .filter(l -> l.contains("Punkt"))
                            .count();
                    assertThat(begun).isNotEqualTo(1);
                    if (begun > 0 && begun < 6) parted++;
                }
            }
        }
        assertThat(parted).as("lists on two pages").isPositive();
    }

    private static String text(PDDocument pdf, int page) throws Exception {
        var stripper = new org.apache.pdfbox.text.PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static List<String> outline(PDOutlineNode node) {
        var titles = new ArrayList<String>();
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            titles.addAll(outline(item));
        }
        return titles;
    }

    private static void tags(PDStructureNode node, HashSet<String> tags) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags(element, tags);
            }
        }
    }
}
