package verkstad.minutes.writers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion.Status;
import verkstad.minutes.Cases;
import verkstad.minutes.Document;
import verkstad.minutes.Edition;
import verkstad.minutes.Hostile;
import verkstad.minutes.Minutes;
import verkstad.minutes.Profile;
import verkstad.minutes.Written;
import verkstad.model.Project;

/** What an independent checker of accessible and archivable PDF says: no failure at all. */
class VeraPdfTest {
    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void theCasesPass() throws Exception {
        for (var project : List.of(Cases.fyrbodal(), Cases.gota())) assertPasses(archived(project));
    }

    @Test
    void hostileTextPasses() throws Exception {
        assertPasses(archived(Hostile.project(500)));
    }

    private static Document archived(Project project) {
        var id = project.sessions().getFirst().id();
        return Minutes.of(project, id, Edition.DEFAULT.withProfile(Profile.ARCHIVE));
    }

    private static void assertPasses(Document document) throws Exception {
        var pdf = Written.bytes(document, new PdfWriter());
        for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                assertThat(result.getTotalAssertions()).isPositive();
                assertThat(result.getTestAssertions().stream()
                                .filter(a -> a.getStatus() == Status.FAILED)
                                .map(a -> a.getRuleId() + " " + a.getMessage() + " " + a.getLocation()))
                        .as(flavour + " " + document.fullTitle())
                        .isEmpty();
                assertThat(result.isCompliant()).isTrue();
            }
        }
    }
}
