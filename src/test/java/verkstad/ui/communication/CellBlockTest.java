package verkstad.ui.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Cells go to a spreadsheet and come back as they were. */
class CellBlockTest {
    @Provide
    Arbitrary<List<List<String>>> blocks() {
        var cell = Arbitraries.strings().withChars("aö,; \"\t\n#'").ofMaxLength(6);
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(width -> cell.list().ofSize(width).list().ofMinSize(1).ofMaxSize(5));
    }

    @Property(tries = 500)
    void whatIsCopiedAndPastedIsEqual(@ForAll("blocks") List<List<String>> rows) {
        assertThat(CellBlock.of(new CellBlock(rows).text()).rows()).isEqualTo(rows);
    }

    @Example
    void aSpreadsheetsQuotesAndLineEndsAreUnderstood() {
        assertThat(CellBlock.of("Alla\t\"Chef\r\nExpert \"\"A\"\"\"\r\n\tsnarast\r\n")
                        .rows())
                .containsExactly(List.of("Alla", "Chef\nExpert \"A\""), List.of("", "snarast"));
    }

    @Example
    void aStrayQuoteIsAQuote() {
        assertThat(CellBlock.of("\"Hej\" sa hon\tett\n12\" skärm\ttvå").rows())
                .containsExactly(List.of("\"Hej\" sa hon", "ett"), List.of("12\" skärm", "två"));
    }

    @Example
    void anEmptyRowIsARow() {
        assertThat(CellBlock.of("ett\n\ntre\n").rows()).containsExactly(List.of("ett"), List.of(""), List.of("tre"));
    }

    @Example
    void oneCellIsToldFromMany() {
        assertThat(CellBlock.of("ett").isOneCell()).isTrue();
        assertThat(CellBlock.of("\"ett\ntvå\"").isOneCell()).isTrue();
        assertThat(CellBlock.of("ett\ttvå").isOneCell()).isFalse();
    }
}
