package verkstad.model.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WantedTest {
    private static final Finder<String> NAMES = new Finder<>(name -> name, name -> List.of());

    @Test
    void wordsAreFoundInAnyOrder() {
        assertThat(names("styrgrupp taktisk", "Taktisk styrgrupp", "Taktisk plan"))
                .containsExactly("Taktisk styrgrupp");
    }

    @Test
    void marksMayBeLeftOut() {
        assertThat(names("atgard", "Åtgärd", "Avgift")).containsExactly("Åtgärd");
        assertThat(names("åtgärd", "Åtgärd", "atgard")).containsExactly("Åtgärd", "atgard");
        assertThat(names("soker", "Øvelse søker", "Öka")).containsExactly("Øvelse søker");
        assertThat(names("arlig", "Ærlig")).containsExactly("Ærlig");
    }

    @Test
    void theBestComesFirst() {
        assertThat(names(
                        "risk",
                        "Minskar riskerna",
                        "Frisktest",
                        "Riskhantering och annat",
                        "Riskhantering",
                        "Risk",
                        "Rikssalen i skolan"))
                .containsExactly(
                        "Risk", "Riskhantering", "Riskhantering och annat", "Minskar riskerna", "Frisktest");
    }

    @Test
    void lettersInTheirOrderFindAWordThatBeginsWithTheFirst() {
        assertThat(names("rshtng", "Riskhantering", "Förhandling")).containsExactly("Riskhantering");
        assertThat(names("rt", "Riskhantering")).isEmpty();
    }

    @Test
    void writtenWordsAreShownInTheirSentence() {
        var text = "Vi började. Kommunerna saknar bredband på landet. Sedan åt vi.";
        var excerpt = Wanted.of("bredband kommunerna").in(text).orElseThrow();
        assertThat(excerpt.before() + excerpt.found() + excerpt.after())
                .isEqualTo("Kommunerna saknar bredband på landet.");
        assertThat(Wanted.of("bredband tåg").in(text)).isEmpty();
    }

    @Test
    void aNameComesBeforeWhatIsWritten() {
        record Page(String name, String text) {}
        var finder = new Finder<>(Page::name, page -> List.of(page.text()));
        var written = new Page("Punkt", "Vi talade om fiber.");
        var named = new Page("Kostnad för fiber", "");
        assertThat(finder.find(Wanted.of("fiber"), List.of(written, named), 9))
                .extracting(Finder.Found::what)
                .containsExactly(named, written);
    }

    @Property(tries = 200)
    void anyWordOfANameFindsIt(@ForAll @Size(min = 1, max = 4) List<@StringLength(min = 1, max = 6) String> words) {
        var name = String.join(" ", words).strip();
        if (name.isEmpty()) return;
        for (var word : name.split("\\s+")) assertThat(Wanted.of(word).rank(name)).isPresent();
        assertThat(Wanted.of(name).rank(name)).isPresent();
    }

    @Property(tries = 200)
    void anExcerptIsMarkedWhereItSays(@ForAll String text, @ForAll @StringLength(min = 1, max = 3) String word) {
        Wanted.of(word).in(text).ifPresent(e -> assertThat(Folded.of(text)).contains(Folded.of(e.found())));
    }

    private static List<String> names(String typed, String... among) {
        return NAMES.find(Wanted.of(typed), List.of(among), 99).stream()
                .map(Finder.Found::what)
                .toList();
    }
}
