package verkstad.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verkstad.model.Language;

class FineTextTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "SV, \"Lätt\" sa hon, ”Lätt” sa hon",
                "NB, Hun sa \"lett\", Hun sa «lett»",
                "NN, (\"lett\") sa ho, («lett») sa ho",
                "EN, \"Easy\" she said, “Easy” she said",
                "SV, Svar på elva sekunder - hela natten, Svar på elva sekunder – hela natten",
                "SV, Lånar e-böcker -- och fler..., Lånar e-böcker – och fler…",
                "EN, Göta's choice, Göta’s choice",
                "SV, Go\u0308ta fa\u030ar ny a\u030a, Göta får ny å",
                "SV, ”Redan satt” – så, ”Redan satt” – så",
                "SV, 12\" och -5 grader, 12” och -5 grader"
            })
    void whatIsTypedIsSetInTheLanguagesOwnSigns(Language language, String typed, String set) {
        assertThat(new FineText(language).of(typed)).isEqualTo(set);
    }

    @Property
    void noLetterIsLostAndWhatIsSetStaysSo(@ForAll Language language, @ForAll String typed) {
        var set = new FineText(language).of(typed);
        assertThat(letters(set)).isEqualTo(letters(Normalizer.normalize(typed, Normalizer.Form.NFC)));
        assertThat(new FineText(language).of(set)).isEqualTo(set);
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
