package verkstad.model.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import verkstad.model.Language;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.board.Board;
import verkstad.model.board.Card;
import verkstad.model.board.Cards;
import verkstad.model.board.Column;
import verkstad.model.board.Spot;
import verkstad.model.change.BoardChange.BoardEdited;
import verkstad.model.change.BoardChange.CardsMerged;

class CardUndoTest {
    /** Moved, gathered and merged in any order: every word is there all the time, and undo leads back step by step. */
    @Property(tries = 200)
    void everyCardIsKeptAndUndoBringsEachBoardBack(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 25) int times) throws Problem.Refused {
        var now = Project.empty("P", Language.SV).withBoards(List.of(board(random)));
        var words = words(now);
        var before = new ArrayDeque<Project>();
        var undo = new ArrayDeque<Change>();
        for (int i = 0; i < times; i++) {
            var outcome = anything(board(now), random).outcome(now);
            before.push(now);
            undo.push(outcome.inverse().orElseThrow());
            now = outcome.after();
            assertThat(words(now)).isEqualTo(words);
        }
        while (!undo.isEmpty()) {
            now = undo.pop().outcome(now).after();
            assertThat(now).isEqualTo(before.pop());
        }
    }

    private static Change anything(Board board, Random random) {
        var spots = Cards.spots(board).toList();
        var one = spots.get(random.nextInt(spots.size()));
        var other = spots.get(random.nextInt(spots.size()));
        return switch (random.nextInt(3)) {
            case 0 -> new BoardEdited(Cards.moved(board, one, new Spot(random.nextInt(3), random.nextInt(8))));
            case 1 ->
                new BoardEdited(
                        Cards.grouped(board, new HashSet<>(List.of(one, other)), random.nextBoolean() ? "G" : null));
            default -> new CardsMerged("b", List.of(one, other));
        };
    }

    private static Board board(Random random) {
        var columns = IntStream.range(0, 3)
                .mapToObj(c -> new Column(
                        "C" + c,
                        IntStream.rangeClosed(0, random.nextInt(6))
                                .mapToObj(i -> new Card("kort " + c + i, null, i % 3, null, i % 2 == 0 ? "G" : null))
                                .toList()))
                .toList();
        return new Board("b", null, "?", columns);
    }

    private static Board board(Project project) {
        return project.board("b").orElseThrow();
    }

    private static Set<String> words(Project project) {
        return board(project).columns().stream()
                .flatMap(c -> c.cards().stream())
                .flatMap(card -> card.text().lines())
                .collect(Collectors.toSet());
    }
}
