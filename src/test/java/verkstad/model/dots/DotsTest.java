package verkstad.model.dots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import verkstad.model.Problem;
import verkstad.model.board.Column;
import verkstad.ui.board.Boards;

/** The rules of dot voting. */
class DotsTest {
    private static final Dotted ON = new Dotted(DotKind.CARDS, "b1");

    @Test
    void eachHasAThirdOfTheThingsAtLeastThreeAndAtMostTwenty() {
        assertThat(IntStream.of(0, 1, 9, 10, 30, 58, 300).map(DotVote::usual)).containsExactly(3, 3, 3, 4, 10, 20, 20);
    }

    @Property(tries = 300)
    void whateverAVoterAsksForNoMoreDotsLieThanThereAre(
            @ForAll @IntRange(min = 1, max = 20) int each,
            @ForAll @IntRange(min = 1, max = 12) int items,
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 100) Integer> asked,
            @ForAll Random random)
            throws Problem.Refused {
        var ballot = DotBallot.empty(each, items);
        for (int wish : asked) {
            int place = wish % items;
            ballot = switch (random.nextInt(3)) {
                case 0 -> ballot.with(place, random.nextInt(-5, 9));
                case 1 -> ballot.plus(place);
                default -> ballot.minus(place);
            };
            assertThat(ballot.left()).isBetween(0, each);
            assertThat(ballot.put()).hasSize(items).allMatch(p -> p >= 0 && p <= DotVote.MOST_ON_ONE);
        }
        var vote = DotVote.seated(ON, items, each, 1).handedOver(null, ballot.put());
        assertThat(vote.counts()).isEqualTo(ballot.put());
        assertThat(vote.ballots()).isEqualTo(1);
    }

    @Property(tries = 100)
    void whoCameFirstNeverMatters(@ForAll @IntRange(min = 1, max = 8) int voters, @ForAll Random random)
            throws Problem.Refused {
        var names = IntStream.range(0, voters).mapToObj(i -> "p" + i).toList();
        var ballots = names.stream().map(n -> ballot(random)).toList();
        var order = new ArrayList<>(IntStream.range(0, voters).boxed().toList());
        var one = voted(names, ballots, order);
        Collections.shuffle(order, random);
        assertThat(voted(names, ballots, order)).isEqualTo(one);
        assertThat(one.voted()).isSorted();
    }

    @Test
    void aBallotThatBreaksTheRuleIsNotTaken() throws Problem.Refused {
        var vote = DotVote.among(ON, 3, 4, List.of("p1", "p2"));
        for (var put :
                List.of(List.of(4, 0, 0), List.of(3, 2, 0), List.of(-1, 3, 0), List.of(1, 1), List.<Integer>of())) {
            refuses(vote, "p1", put);
        }
        refuses(vote, "p9", List.of(1, 0, 0));
        refuses(vote, null, List.of(1, 0, 0));
        refuses(vote.handedOver("p1", List.of(0, 0, 0)), "p1", List.of(1, 0, 0));
        refuses(DotVote.seated(ON, 1, 3, 1).handedOver(null, List.of(2)), null, List.of(1));
    }

    @Test
    void whatHasTheSameDotsSharesARankAndTheNextIsPassedOver() {
        var items = List.of(item("a", 2), item("b", 5), item("c", null), item("d", 2), item("e", 0));
        assertThat(Ranked.of(items))
                .containsExactly(
                        new Ranked(1, false, items.get(1)),
                        new Ranked(2, true, items.get(0)),
                        new Ranked(2, true, items.get(3)),
                        new Ranked(4, true, items.get(2)),
                        new Ranked(4, true, items.get(4)));
    }

    @Test
    void somebodyLateMayVoteAndASeatMayBeAdded() throws Problem.Refused {
        assertThat(DotVote.among(ON, 1, 3, List.of("p1")).withLate("p2").seatCount())
                .isEqualTo(2);
        assertThat(DotVote.seated(ON, 1, 3, 4).withOneSeatMore().seatCount()).isEqualTo(5);
        assertThatThrownBy(() -> DotVote.among(ON, 1, 3, List.of("p1")).withLate("p1"))
                .isInstanceOf(Problem.Refused.class);
        assertThatThrownBy(() -> DotVote.seated(ON, 1, 3, 4).withLate("p1")).isInstanceOf(Problem.Refused.class);
    }

    private static void refuses(DotVote vote, @Nullable String voter, List<Integer> put) {
        assertThatThrownBy(() -> vote.handedOver(voter, put)).isInstanceOf(Problem.Refused.class);
    }

    private static DotVote voted(List<String> names, List<List<Integer>> ballots, List<Integer> order)
            throws Problem.Refused {
        var vote = DotVote.among(ON, 6, 5, names);
        for (int i : order) vote = vote.handedOver(names.get(i), ballots.get(i));
        return vote;
    }

    @Test
    void aCardIsToldByItsColumnWhereThereAreSeveral() {
        var board = Boards.typical();
        assertThat(DotItems.of(Boards.project(board), ON))
                .extracting(DotItem::under)
                .startsWith("Möjligheter")
                .endsWith("Hinder");
        var lone = board.withColumns(List.of(board.columns().getFirst(), new Column("Tom", List.of())));
        assertThat(DotItems.of(Boards.project(lone), ON))
                .extracting(DotItem::under)
                .hasSize(4)
                .containsOnlyNulls();
    }

    private static List<Integer> ballot(Random random) {
        var ballot = DotBallot.empty(5, 6);
        for (int i = 0; i < 5; i++) ballot = ballot.plus(random.nextInt(6));
        return ballot.put();
    }

    private static DotItem item(String text, @Nullable Integer dots) {
        return new DotItem(text, dots);
    }
}
