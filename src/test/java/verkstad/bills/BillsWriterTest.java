package verkstad.bills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import verkstad.BesideTheScreen;
import verkstad.VeraPdf;
import verkstad.exchange.Samples;
import verkstad.minutes.Hostile;
import verkstad.model.Language;
import verkstad.model.Problem;
import verkstad.model.Progress;
import verkstad.model.Project;
import verkstad.model.futures.FuturesWorkshopBuilder;
import verkstad.model.futures.Headline;
import verkstad.model.futures.HeadlineBuilder;

/** Bills on paper and as pictures: what a printer, a reader and somebody who cannot see get. */
@BesideTheScreen
class BillsWriterTest {
    private static final String LONG =
            "Fyra av fem i länet lånar nu e-böcker på nätet – ”lätt som en plätt” säger Göta, 92, som blev årets"
                    + " ambassadör för digitala tjänster";
    private static final List<String> HEADLINES = List.of(
            "Göta!",
            LONG,
            "Blåbærgrøt på Ærøskøbing 🎉",
            "Dottern i Malmö: ”Nu ringer jag för att prata”",
            "Flaggstångsknoppsputsarlärlingsförbundet jublar",
            "👩‍🚒 ❤️ 日本語",
            "שלום עולם (2031) 🎉",
            "مرحبا بالعالم",
            "Svar på elva sekunder – hela natten");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Paper.class)
    void thereIsAPageForEachBillWithItsFontsInside(Paper paper) throws Exception {
        try (var pdf = pages(workshop(), paper)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(HEADLINES.size());
            for (var page : pdf.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isEqualTo(paper.width());
                assertThat(page.getMediaBox().getHeight()).isEqualTo(paper.height());
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void aBillIsReadFromTheTop() throws Exception {
        try (var pdf = pages(workshop(), Paper.A4)) {
            assertThat(text(pdf, 1)).containsSubsequence("Länsposten", "2031", "GÖTA!", "Göta, 92", "En helt ny värld");
            assertThat(text(pdf, 3)).contains("BLÅBÆRGRØT", "🎉");
            assertThat(text(pdf, 9)).containsSubsequence("SVAR", "SEKUNDER", "HELA", "NATTEN", "• Lugn röst");
        }
    }

    @Test
    void itIsTaggedAndTellsItsTitleLanguageAndHeadlines() throws Exception {
        try (var pdf = pages(workshop(), Paper.A4)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("sv");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Löpsedlar – Prov");
            var headings = new ArrayList<String>();
            headings(catalog.getStructureTreeRoot(), headings);
            assertThat(headings).isEqualTo(HEADLINES);
        }
    }

    @Test
    void aCheckerFindsNoFaultForThoseWhoListenNorForArchives() throws Exception {
        pages(workshop(), Paper.A4).close();
        VeraPdf.assertPasses(Files.readAllBytes(folder.resolve("ut.pdf")), "bills");
        pages(Hostile.project(200), Paper.A3).close();
        VeraPdf.assertPasses(Files.readAllBytes(folder.resolve("ut.pdf")), "hostile bills");
    }

    @Test
    void otherScriptsAreJoinedAndRunFromRightToLeft() throws Exception {
        try (var pdf = pages(workshop(), Paper.A4)) {
            assertThat(text(pdf, 7)).contains("שלום").contains("עולם");
            assertThat(Normalizer.normalize(text(pdf, 8), Form.NFKC)).contains("مرحبا");
        }
        assertThat(Visual.of("אב (1)")).isEqualTo("(1) בא");
        assertThat(Visual.of("سلا")).as("lam and alef are one sign").hasSize(2);
        assertThat(Visual.of("Göta!")).isEqualTo("Göta!");
    }

    @Test
    void theSameBillsAreTheSameBytes() throws Exception {
        pages(workshop(), Paper.A4).close();
        var once = Files.readAllBytes(folder.resolve("ut.pdf"));
        pages(workshop(), Paper.A4).close();
        assertThat(Files.readAllBytes(folder.resolve("ut.pdf"))).isEqualTo(once);
    }

    @Test
    void aPictureIsCalledAfterItsHeadlineWithoutItsSigns() throws Exception {
        BillsWriter.pictures(workshop(List.of("Svar på 9 s – ”alltid”!")), folder.resolve("en"), Progress.UNHEARD);
        assertThat(folder.resolve("en").resolve("01 Svar på 9 s alltid.png")).exists();
    }

    @Test
    void eachBillIsAPicture() throws Exception {
        var three = workshop(HEADLINES.subList(0, 3));
        var pictures = folder.resolve("bilder");
        BillsWriter.pictures(three, pictures, Progress.UNHEARD);
        try (var files = Files.list(pictures)) {
            assertThat(files.map(f -> f.getFileName().toString()).sorted())
                    .hasSize(3)
                    .startsWith("01 Göta.png")
                    .endsWith("03 Blåbærgrøt på Ærøskøbing.png");
        }
        var picture = ImageIO.read(pictures.resolve("01 Göta.png").toFile());
        assertThat(List.of(picture.getWidth(), picture.getHeight())).isEqualTo(List.of(2480, 3507));
    }

    @Test
    void withoutHeadlinesNothingIsWritten() {
        var out = folder.resolve("ut.pdf");
        var empty = Project.empty("Tomt", Language.SV);
        assertThatThrownBy(() -> BillsWriter.pages(empty, Paper.A4, out, Progress.UNHEARD))
                .isInstanceOf(Problem.BadInput.class);
        assertThatThrownBy(() -> BillsWriter.pictures(empty, folder.resolve("b"), Progress.UNHEARD))
                .isInstanceOf(Problem.BadInput.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void pagesArePictured() throws Exception {
        try (var pdf = pages(workshop(), Paper.A4)) {
            for (int page = 0; page < pdf.getNumberOfPages(); page++) picture(pdf, page, "bill-page-" + page);
        }
        try (var pdf = pages(Samples.in(Language.NB), Paper.A3)) {
            for (int page = 0; page < pdf.getNumberOfPages(); page++) picture(pdf, page, "bill-page-sample-" + page);
        }
        assertThat(Path.of("target", "gallery", "bill-page-0.png")).exists();
    }

    private static void picture(PDDocument pdf, int page, String name) throws Exception {
        BufferedImage picture = new PDFRenderer(pdf).renderImageWithDPI(page, 60);
        Files.createDirectories(Path.of("target", "gallery"));
        ImageIO.write(
                picture, "png", Path.of("target", "gallery", name + ".png").toFile());
    }

    private PDDocument pages(Project project, Paper paper) throws Exception {
        var out = folder.resolve("ut.pdf");
        BillsWriter.pages(project, paper, out, Progress.UNHEARD);
        return Loader.loadPDF(Files.readAllBytes(out));
    }

    private static String text(PDDocument pdf, int page) throws Exception {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static void headings(PDStructureNode node, List<String> found) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("H1")) found.add(element.getActualText());
                headings(element, found);
            }
        }
    }

    private static Project workshop() {
        return workshop(HEADLINES);
    }

    private static Project workshop(List<String> headlines) {
        var workshop = FuturesWorkshopBuilder.builder()
                .id("f1")
                .year(2031)
                .scenario("Allt gick väl.")
                .headlines(headlines.stream().map(BillsWriterTest::headline).toList())
                .build();
        return Project.empty("Prov", Language.SV).withFutures(List.of(workshop));
    }

    /** The first with a story, the last with lines, those between alone. */
    private static Headline headline(String words) {
        var card = HeadlineBuilder.builder().headline(words);
        if (words.equals(HEADLINES.getFirst())) {
            card.paper("Länsposten")
                    .audience("Göta, 92")
                    .story("”En helt ny värld öppnades.” Nu inspirerar hon andra.");
        }
        if (words.equals(LONG)) card.paper("Sjöbygdens allehanda morgontidning").audience("Ahmed");
        return words.equals(HEADLINES.getLast())
                ? card.lines(List.of("Lugn röst, snabb bil", "38 sökte till sex platser"))
                        .build()
                : card.build();
    }
}
