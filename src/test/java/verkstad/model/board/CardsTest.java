package verkstad.model.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever is done with cards, no word and no dot on them is lost. */
class CardsTest {
    @Property(tries = 200)
    void toMoveAndGroupKeepsEveryCard(@ForAll Random random, @ForAll @IntRange(min = 1, max = 30) int times) {
        var board = board(random);
        var before = told(board);
        for (int i = 0; i < times; i++) {
            board = random.nextBoolean()
                    ? Cards.moved(board, spot(random), spot(random))
                    : Cards.grouped(
                            board, some(board, random), random.nextInt(3) == 0 ? null : "G" + random.nextInt(3));
            assertThat(told(board)).isEqualTo(before);
        }
    }

    @Property(tries = 200)
    void toMergeKeepsEveryWordAndDot(@ForAll Random random) {
        var board = board(random);
        var which = some(board, random);
        if (which.isEmpty()) return;
        var merged = Cards.merged(board, which);
        assertThat(Cards.spots(merged).count()).isEqualTo(Cards.spots(board).count() - which.size() + 1);
        assertThat(lines(merged)).isEqualTo(lines(board));
        assertThat(dots(merged)).isEqualTo(dots(board));
        assertThat(Cards.authors(merged).stream().flatMap(a -> Arrays.stream(a.split(", "))))
                .containsAll(Cards.authors(board));
    }

    @Test
    void whatWasMergedBeforeIsSaidAndSignedOnce() {
        var board = new Board(
                "b",
                null,
                "?",
                List.of(new Column("A", List.of(by("a", "Grupp 1"), by("b", "Grupp 2"), by("a", "Grupp 1")))));
        var once = Cards.merged(board, List.of(new Spot(0, 0), new Spot(0, 1)));
        var twice = Cards.merged(once, List.of(new Spot(0, 0), new Spot(0, 1)));
        assertThat(twice.columns().getFirst().cards()).containsExactly(by("a\nb", "Grupp 1, Grupp 2"));
    }

    /** The place among the authors is the colour that the room knows a group by. */
    @Test
    void whoeverMovesACardChangesNoColour() {
        var board = new Board(
                "b",
                null,
                "?",
                List.of(
                        new Column("A", List.of(by("a", "Grupp 10"), by("b", "Grupp 2"))),
                        new Column("B", List.of(by("c", "Norr")))));
        assertThat(Cards.authors(board)).containsExactly("Norr", "Grupp 2", "Grupp 10");
        assertThat(Cards.authors(Cards.moved(board, new Spot(0, 0), new Spot(1, 1))))
                .isEqualTo(Cards.authors(board));
    }

    @Test
    void aCardThatComesIntoAGroupTakesItsHeadingAndOneThatLeavesLosesIt() {
        var board = new Board(
                "b",
                null,
                "?",
                List.of(
                        new Column("A", List.of(card("a", "G"), card("b", "G"), card("c", null))),
                        new Column("B", List.of(card("d", null)))));
        assertThat(group(Cards.moved(board, new Spot(0, 2), new Spot(0, 1)), 0, 1))
                .isEqualTo("G");
        assertThat(group(Cards.moved(board, new Spot(0, 0), new Spot(1, 0)), 1, 0))
                .isNull();
        assertThat(group(Cards.moved(board, new Spot(0, 0), new Spot(0, 1)), 0, 1))
                .isEqualTo("G");
        var lone = new Board("b", null, "?", List.of(new Column("A", List.of(card("a", "G"), card("b", null)))));
        assertThat(group(Cards.moved(lone, new Spot(0, 0), new Spot(0, 1)), 0, 1))
                .isEqualTo("G");
    }

    @Test
    void groupedCardsLieTogetherUnderTheirHeading() {
        var board = new Board(
                "b",
                null,
                "?",
                List.of(new Column(
                        "A",
                        List.of(card("a", null), card("b", "G"), card("c", null), card("d", null), card("e", "G")))));
        var grouped = Cards.grouped(board, List.of(new Spot(0, 0), new Spot(0, 3)), "G");
        assertThat(texts(grouped)).containsExactly("b", "c", "e", "a", "d");
        var anew = Cards.grouped(board, List.of(new Spot(0, 3), new Spot(0, 0)), "H");
        assertThat(texts(anew)).containsExactly("a", "d", "b", "c", "e");
        assertThat(anew.columns().getFirst().cards().stream().map(Card::group))
                .containsExactly("H", "H", "G", null, "G");
    }

    @Test
    void nearlyTheSameIsFoundWhateverOrderCaseAndEndings() {
        assertThat(NearDuplicates.alike("Gemensam plattform", "Skapa gemensam plattform"))
                .isGreaterThan(NearDuplicates.ALIKE);
        assertThat(NearDuplicates.alike("Tydlig ledning", "LEDNING, tydlig!")).isEqualTo(1);
        assertThat(NearDuplicates.alike("Erfarenhet", "Erfarenheter")).isGreaterThan(NearDuplicates.ALIKE);
        assertThat(NearDuplicates.alike("Gemensam väg", "Gemensam plattform")).isLessThan(NearDuplicates.ALIKE);
        assertThat(NearDuplicates.alike("Engagemang", "Tekniska problem")).isLessThan(0.2);
        assertThat(NearDuplicates.alike("", "!")).isZero();
    }

    @Test
    void eachCardIsInOneLotAtMost() {
        var board = new Board(
                "b",
                null,
                "?",
                List.of(
                        new Column("A", List.of(card("Gemensam plattform", null), card("Annat", null))),
                        new Column(
                                "B", List.of(card("gemensam plattform", null), card("En gemensam plattform", null)))));
        assertThat(NearDuplicates.of(board)).containsExactly(List.of(new Spot(0, 0), new Spot(1, 0), new Spot(1, 1)));
    }

    private static Card by(String text, String author) {
        return new Card(text, author, null, null, null);
    }

    private static Board board(Random random) {
        var columns = new ArrayList<Column>();
        for (int c = 0; c < 3; c++) {
            int column = c;
            columns.add(new Column(
                    "C" + c,
                    IntStream.range(0, random.nextInt(6))
                            .mapToObj(i -> new Card(
                                    "text " + column + " " + i + (random.nextBoolean() ? "\nrad två " + i : ""),
                                    random.nextBoolean() ? "Grupp " + random.nextInt(3) : null,
                                    random.nextBoolean() ? random.nextInt(4) : null,
                                    random.nextInt(3) == 0 ? "k" + column + i : null,
                                    random.nextBoolean() ? "G" + random.nextInt(3) : null))
                            .toList()));
        }
        return new Board("b", null, "?", columns);
    }

    /** Also places that are not there. */
    private static Spot spot(Random random) {
        return new Spot(random.nextInt(4), random.nextInt(7));
    }

    private static List<Spot> some(Board board, Random random) {
        var spots = new ArrayList<>(Cards.spots(board).toList());
        Collections.shuffle(spots, random);
        return spots.subList(0, random.nextInt(spots.size() + 1));
    }

    /** Every card but for its heading, in whatever order. */
    private static List<String> told(Board board) {
        return cards(board).map(c -> c.withGroup(null).toString()).sorted().toList();
    }

    private static HashSet<String> lines(Board board) {
        var lines = new HashSet<String>();
        cards(board).forEach(c -> c.text().lines().forEach(lines::add));
        return lines;
    }

    private static int dots(Board board) {
        return cards(board)
                .map(Card::dots)
                .filter(Objects::nonNull)
                .mapToInt(d -> d)
                .sum();
    }

    private static Stream<Card> cards(Board board) {
        return board.columns().stream().flatMap(c -> c.cards().stream());
    }

    private static List<String> texts(Board board) {
        return cards(board).map(Card::text).toList();
    }

    private static @Nullable String group(Board board, int column, int card) {
        return board.columns().get(column).cards().get(card).group();
    }

    private static Card card(String text, @Nullable String group) {
        return new Card(text, null, null, null, group);
    }
}
