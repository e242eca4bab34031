package verkstad.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import verkstad.BesideTheScreen;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Project;

/** The pages of the minutes as pictures in {@code target/gallery}, to be looked at by people. */
@BesideTheScreen
class PagesGalleryTest {
    private static final Path FOLDER = Path.of("target", "gallery");
    private static final int DPI = 110;

    @Test
    void fyrbodal() throws Exception {
        pages("fyrbodal", Cases.fyrbodal());
    }

    @Test
    void gota() throws Exception {
        pages("gota", Cases.gota());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sample(Language language) throws Exception {
        pages("sample-" + language.code(), Samples.in(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "named"})
    void votes(String secrecy) throws Exception {
        pages("votes-" + secrecy, SecrecyTest.project(secrecy, "revealed"));
    }

    @Test
    void awkward() throws Exception {
        pages("signs", AwkwardTest.signs());
        pages("nothing", Projects.with(Projects.session()));
    }

    private static void pages(String name, Project project) throws Exception {
        Files.createDirectories(FOLDER);
        for (var session : project.sessions()) {
            var stem = "minutes-" + name + "-" + session.id();
            for (var ending : new String[] {".md", ".docx", ".pdf", ".html"}) {
                MinutesWriter.write(project, session.id(), FOLDER.resolve(stem + ending));
            }
            assertThat(pictures(stem)).as(stem).isPositive();
        }
    }

    /** How many pages there were. */
    private static int pictures(String stem) throws IOException {
        try (var pdf = Loader.loadPDF(FOLDER.resolve(stem + ".pdf").toFile())) {
            var renderer = new PDFRenderer(pdf);
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                var picture = FOLDER.resolve(stem + "-" + (page + 1) + ".png").toFile();
                assertThat(ImageIO.write(renderer.renderImageWithDPI(page, DPI), "png", picture))
                        .isTrue();
            }
            return pdf.getNumberOfPages();
        }
    }
}
