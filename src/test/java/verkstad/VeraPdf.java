package verkstad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion.Status;

/** An independent checker of accessible and archivable PDF. */
public final class VeraPdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** Both for those who listen (PDF/UA-1) and for archives (PDF/A-2a): no failure at all. */
    public static void assertPasses(byte[] pdf, String name) throws Exception {
        for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                assertThat(result.getTotalAssertions()).isPositive();
                assertThat(result.getTestAssertions().stream()
                                .filter(a -> a.getStatus() == Status.FAILED)
                                .map(a -> a.getRuleId() + " " + a.getMessage() + " " + a.getLocation()))
                        .as(flavour + " " + name)
                        .isEmpty();
                assertThat(result.isCompliant()).isTrue();
            }
        }
    }
}
