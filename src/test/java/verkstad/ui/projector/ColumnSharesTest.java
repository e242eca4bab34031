package verkstad.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ColumnSharesTest {
    private static final double[] USUAL = {40, 17, 43};

    @Test
    void shortWordsLeaveItAsItIs() {
        assertThat(shares(List.of(List.of("Alla", "Chef/ Ledning", "")))).containsExactly(USUAL);
    }

    @Test
    void aLongWordTakesWhatItNeedsOfWhatOthersHaveToSpare() {
        var shares = shares(List.of(List.of("Lärare/Lärarbibliotekarier", "Skolbiblioteksansvarig", "")));
        assertThat(shares[1]).isGreaterThanOrEqualTo(22);
        assertThat(shares[0]).isBetween(19.0, 40.0);
        assertThat(DoubleStream.of(shares).sum()).isCloseTo(100, within(1e-9));
    }

    /** Of a hundred letters, the second column has thirty and the third none: one line instead of two. */
    @Test
    void aColumnWithMuchToSayTakesFromThoseWithLittle() {
        var shares = shares(List.of(List.of("ja ".repeat(10), "ja ".repeat(10), "ja")));
        assertThat(shares[0]).isGreaterThanOrEqualTo(29);
        assertThat(shares[1]).isGreaterThanOrEqualTo(29);
    }

    @Property
    void allOfTheWidthIsSharedAndNobodyGivesWhatItNeeds(
            @ForAll @Size(3) List<@IntRange(max = 60) Integer> letters,
            @ForAll @Size(3) List<@IntRange(max = 30) Integer> words) {
        var shares = shares(List.of(
                letters.stream().map("a"::repeat).toList(),
                words.stream().map("ja "::repeat).toList()));
        assertThat(Arrays.stream(shares).sum()).isCloseTo(100, within(1e-6));
        for (int i = 0; i < shares.length; i++)
            assertThat(shares[i]).isGreaterThanOrEqualTo(Math.min(USUAL[i], Math.min(26, letters.get(i))) - 1e-6);
    }

    /** A letter is a per cent wide. */
    private static double[] shares(List<List<String>> rows) {
        return new ColumnShares(USUAL, rows, (column, word) -> word.length()).of(100);
    }
}
