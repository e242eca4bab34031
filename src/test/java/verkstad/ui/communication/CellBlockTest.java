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
        var toTheLastWord = rows.stream()
                .map(row -> row.stream().map(String::stripTrailing).toList())
                .toList();
        assertThat(CellBlock.of(new CellBlock(rows).text()).rows()).isEqualTo(toTheLastWord);
    }

    @Example
    void quotesThatPeopleWroteStayAndPartNoOtherCell() {
        assertThat(CellBlock.of("\"Vi är Göta\"\tChef\n\"Kom\", sa hon\t\"APT\nmöte\"\n")
                        .rows())
                .containsExactly(List.of("\"Vi är Göta\"", "Chef"), List.of("\"Kom\", sa hon", "APT\nmöte"));
    }

    @Example
    void dittoMarksAreNoQuotes() {
        assertThat(CellBlock.of("Chef\t\"\tmöte\nExpert\t\"\t\"brev\noch blad\"\n")
                        .rows())
                .containsExactly(List.of("Chef", "\"", "möte"), List.of("Expert", "\"", "brev\noch blad"));
        assertThat(CellBlock.of("\"öppen\ta\nb\tc").rows()).containsExactly(List.of("\"öppen", "a"), List.of("b", "c"));
    }

    @Example
    void aSingleCellIsCopiedWithoutALineEnd() {
        assertThat(new CellBlock(List.of(List.of("Chef"))).text()).isEqualTo("Chef");
        assertThat(CellBlock.of(new CellBlock(List.of(List.of(""))).text()).rows())
                .containsExactly(List.of(""));
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
