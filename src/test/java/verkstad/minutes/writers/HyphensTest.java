package verkstad.minutes.writers;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {
    @ParameterizedTest
    @CsvSource({
        "förbättringsområden., förbättrings-områden.",
        "Skolbiblioteksansvarig, Skolbiblioteks-ansvarig",
        "personalträff, per-so-nal-träff",
        "konsekvens, kon-se-kvens",
        "(trygghetslarm), (trygghets-larm)",
        "ja, ja",
        "2026, 2026",
        "$1\\, $1\\"
    })
    void wordsArePartedAtTheirJointsElseBetweenSyllables(String word, String parted) {
        assertThat(shown(Hyphens.in(word, w -> true))).isEqualTo(parted);
    }

    @Test
    void onlyWordsThatAreTooWideAreParted() {
        assertThat(shown(Hyphens.in("en lång verksamhetsbeskrivning\noch/eller kort", w -> w.length() > 12)))
                .isEqualTo("en lång verksamhets-beskrivning\noch/eller kort");
    }

    @Property
    void nothingIsAddedButSoftHyphens(@ForAll String text) {
        var own = text.replace("\u00ad", "");
        assertThat(Hyphens.in(own, w -> true).replace("\u00ad", "")).isEqualTo(own);
    }

    private static String shown(String text) {
        return text.replace('\u00ad', '-');
    }
}
