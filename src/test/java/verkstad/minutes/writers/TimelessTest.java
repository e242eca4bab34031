package verkstad.minutes.writers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verkstad.exchange.Samples;
import verkstad.minutes.Document;
import verkstad.minutes.Minutes;
import verkstad.minutes.Written;
import verkstad.model.Language;

/** The same minutes are the same bytes, whenever they are written. */
class TimelessTest {
    private static final Document MINUTES = Minutes.of(Samples.in(Language.SV), "s1");

    @Test
    void pdfTellsNoTime() throws Exception {
        var first = Written.bytes(MINUTES, new PdfWriter());
        assertThat(Written.bytes(MINUTES, new PdfWriter())).isEqualTo(first);
        try (var pdf = Written.pdf(MINUTES)) {
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .doesNotContain("Date");
        }
    }

    @Test
    void wordTellsNoTime() throws Exception {
        var first = Written.bytes(MINUTES, new DocxWriter(null));
        assertThat(Written.bytes(MINUTES, new DocxWriter(null))).isEqualTo(first);
        try (var docx = Written.docx(MINUTES)) {
            assertThat(docx.getProperties().getCoreProperties().getCreated()).isNull();
            assertThat(docx.getProperties().getCoreProperties().getModified()).isNull();
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(first))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"s1", "s2"})
    void otherMinutesAreOtherFiles(String session) throws Exception {
        var other = Minutes.of(Samples.in(Language.EN), session);
        assertThat(Written.bytes(other, new PdfWriter())).isNotEqualTo(Written.bytes(MINUTES, new PdfWriter()));
    }
}
