package verkstad.bills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verkstad.bills.HeadlineFit.Setting;

/** No toolkit: type in which every sign is half as wide as it is high. */
class HeadlineFitTest {
    private static final TypeMeasure HALF_AS_WIDE = new TypeMeasure() {
        @Override
        public double width(String line) {
            return 0.5 * line.codePointCount(0, line.length());
        }

        @Override
        public double above(String line) {
            return line.contains("Å") ? 1.23 : line.contains("Ö") || line.contains("Ä") ? 1.05 : 0.86;
        }

        @Override
        public double below(String line) {
            return line.contains(",") ? 0.12 : 0;
        }
    };

    @Test
    void aShortHeadlineIsAsLargeAsItsBox() {
        var set = HeadlineFit.fit("Hurra!", HALF_AS_WIDE, 300, 500);
        assertThat(set.lines()).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo("HURRA!");
            assertThat(line.size()).isCloseTo(100, org.assertj.core.data.Offset.offset(0.01));
        });
    }

    @Test
    void ringsAndDotsGetTheirRoom() {
        var plain = HeadlineFit.fit("Gata gata", HALF_AS_WIDE, 200, 90);
        var ringed = HeadlineFit.fit("Gata gåta", HALF_AS_WIDE, 200, 90);
        assertThat(ringed.size()).isLessThan(plain.size());
        assertThat(ringed.height()).isLessThanOrEqualTo(90);
    }

    /**
     * A row of dots that reach into the gap above it stands as near as any other; a ring takes no more than it needs.
     */
    @Test
    void rowsStandEvenlyAsFarAsRingsLetThem() {
        double bare = lead("aaaa aaaa");
        assertThat(lead("aaaa aaöa") / bare).isBetween(1.0, 1.12);
        assertThat(lead("aaaa aaåa") / bare).isBetween(1.2, 1.3);
    }

    private static double lead(String headline) {
        var set = HeadlineFit.fit(headline, HALF_AS_WIDE, 100, 1000).lines();
        assertThat(set).hasSize(2);
        return (set.get(1).baseline() - set.get(0).baseline()) / set.get(1).size();
    }

    @Test
    void rowsAreAsEvenAsTheyGet() {
        assertThat(texts(HeadlineFit.fit("ett två tre fyra", HALF_AS_WIDE, 700, 230)))
                .containsExactly("ETT TVÅ", "TRE FYRA");
    }

    @Test
    void shorterRowsAreLargerWhereThereIsHeightToSpare() {
        var set = HeadlineFit.fit("Götabiblioteken prisas!", HALF_AS_WIDE, 300, 900);
        assertThat(texts(set)).containsExactly("GÖTABIBLIOTEKEN", "PRISAS!");
        assertThat(set.lines().get(1).size())
                .isGreaterThan(1.5 * set.lines().get(0).size());
    }

    @Test
    void onlyAMonstrousWordIsBroken() {
        assertThat(texts(HeadlineFit.fit("kommunalförbundet", HALF_AS_WIDE, 300, 900)))
                .containsExactly("KOMMUNALFÖRBUNDET");
        var set = HeadlineFit.fit("Flaggstångsknoppsputsarlärlingsförbundet", HALF_AS_WIDE, 200, 400);
        assertThat(set.lines()).hasSizeGreaterThan(1);
        assertThat(set.lines().getFirst().text()).endsWith("-");
    }

    /** A part begins as a Nordic word can. */
    @Test
    void aMonstrousWordIsNotBrokenBeforeWhatCannotBegin() {
        assertThat(broken("Realisationsvinstbeskattningsreform")).doesNotContain("VINS-T");
        assertThat(broken("Kommunalförbundsstyrelseledamot")).contains("FÖRBUNDS-STYR");
    }

    private static String broken(String word) {
        return String.join("", texts(HeadlineFit.fit(word, HALF_AS_WIDE, 200, 400)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void nothingIsSetOfNothing(String text) {
        assertThat(HeadlineFit.fit(text, HALF_AS_WIDE, 100, 100).lines()).isEmpty();
        assertThat(HeadlineFit.fit("Göta!", HALF_AS_WIDE, 0, 100).lines()).isEmpty();
    }

    @Test
    void whatNobodyCouldReadEndsInDots() {
        var set = HeadlineFit.fit("ja ".repeat(5000), HALF_AS_WIDE, 600, 400);
        assertThat(set.lines().getLast().text()).endsWith("…");
        assertThat(set.height()).isLessThanOrEqualTo(400);
    }

    @Property(tries = 500)
    void everyTextFitsWhole(
            @ForAll("headlines") String text,
            @ForAll @DoubleRange(min = 20, max = 2000) double width,
            @ForAll @DoubleRange(min = 20, max = 1200) double height) {
        var set = HeadlineFit.fit(text, HALF_AS_WIDE, width, height);
        assertThat(set.height()).isLessThanOrEqualTo(height + 1e-6);
        assertThat(set.lines())
                .allSatisfy(line -> assertThat(HALF_AS_WIDE.width(line.text()) * line.size())
                        .isPositive()
                        .isLessThanOrEqualTo(width + 1e-6));
        assertThat(bare(String.join("", texts(set)))).isEqualTo(bare(text.toUpperCase(Locale.ROOT)));
    }

    @Provide
    Arbitrary<String> headlines() {
        var signs = Arbitraries.strings()
                .withChars("abcdefghijklmnopqrstuvwxyzåäöøæéÅÄÖ”\"’!?,.:–-/0123456789        \n")
                .ofMinLength(1)
                .ofMaxLength(400);
        var words = Arbitraries.of(
                "Göta!",
                "Ahmed",
                "årets",
                "folkbildare",
                "🎉",
                "👩‍🚒",
                "–",
                "”Nu!”",
                "e-råd",
                "och/eller",
                "Flaggstångsknoppsputsarlärlingsförbundet",
                "日本語");
        return Arbitraries.oneOf(signs, words.list().ofMinSize(1).ofMaxSize(30).map(list -> String.join(" ", list)))
                .filter(text -> !bare(text).isEmpty());
    }

    /** Without what wrapping may take or add. */
    private static String bare(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != '-')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static java.util.List<String> texts(Setting set) {
        return set.lines().stream().map(HeadlineFit.Line::text).toList();
    }
}
