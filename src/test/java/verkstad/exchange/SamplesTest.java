package verkstad.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import verkstad.model.Language;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.ItemKind;

class SamplesTest {
    @ParameterizedTest
    @ValueSource(strings = {"sv", "nb", "nn", "en"})
    void theSampleIsExportedAsItWasWritten(String language) throws Exception {
        try (var stream = Samples.class.getResourceAsStream("sample_" + language + ".json")) {
            var written = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(ExchangeWriter.text(ExchangeReader.read(written.getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo(written);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPartOfAProjectCanBeTriedInTheSample(Language language) {
        var sample = Samples.in(language);
        assertThat(sample.organisations()).hasSize(6);
        assertThat(sample.people()).hasSize(12);
        assertThat(sample.sessions()).hasSize(2);
        assertThat(sample.sessions().getFirst().agenda())
                .extracting(AgendaItem::kind)
                .contains(ItemKind.values());
        assertThat(sample.boards()).hasSize(2);
        assertThat(sample.futures().getFirst().headlines()).hasSize(4);
        assertThat(sample.communicationOrEmpty().goals()).hasSize(6);
        assertThat(sample.risksOrEmpty().items()).hasSize(8);
        assertThat(sample.risksOrEmpty().rounds().getFirst().votes()).isEqualTo(9);
        assertThat(sample.capabilities()).isNotNull();
        assertThat(sample.evaluations()).isNotEmpty();
        assertThat(sample.plan()).isNotNull();
    }
}
