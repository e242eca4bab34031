package verkstad.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.board.Board;
import verkstad.model.board.Card;
import verkstad.model.board.Column;
import verkstad.model.futures.FuturesWorkshopBuilder;
import verkstad.model.futures.Headline;
import verkstad.model.risk.Risk;

/** The largest projects that the program is made for, in the words of the project's own risks. */
final class Large {
    static final String BOARD = "large-board";
    static final String USUAL_BOARD = "usual-board";
    static final String FUTURES = "large-futures";
    private static final int CARDS = 10_000;
    private static final int USUAL = 300;
    private static final int HEADLINES = 2_000;
    private static final int COLUMNS = 4;

    private Large() {}

    /** All cards on one board. */
    static Project oneBoard() throws Problem.BadInput, Problem.FileTrouble {
        return boards(1);
    }

    /** All cards on one board, and beside it one with as many as a day's work gives. */
    static Project twoBoards() throws Problem.BadInput, Problem.FileTrouble {
        var words = words();
        var columns = IntStream.range(0, COLUMNS)
                .mapToObj(c -> column(words, c, USUAL / COLUMNS))
                .toList();
        var large = boards(1);
        return large.withBoards(
                List.of(large.boards().getFirst(), new Board(USUAL_BOARD, null, "Vad hindrar oss?", columns)));
    }

    /** As many cards, on a hundred boards of usual size. */
    static Project manyBoards() throws Problem.BadInput, Problem.FileTrouble {
        return boards(100);
    }

    static Project wall() throws Problem.BadInput, Problem.FileTrouble {
        var words = words();
        var headlines = IntStream.range(0, HEADLINES)
                .mapToObj(i -> new Headline(
                        words.get(i % words.size()) + " " + i,
                        "Grupp " + (1 + i % 6),
                        "Anna, 47",
                        words.get((i + 3) % words.size()),
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null))
                .toList();
        var workshop = FuturesWorkshopBuilder.builder()
                .id(FUTURES)
                .year(2031)
                .scenario("Året är 2031 och allt har gått väl.")
                .headlines(headlines)
                .road(List.of())
                .critique(List.of())
                .parked(List.of())
                .build();
        return Input.project().withFutures(List.of(workshop));
    }

    private static Project boards(int boards) throws Problem.BadInput, Problem.FileTrouble {
        var words = words();
        var all = new ArrayList<Board>();
        for (int b = 0; b < boards; b++) {
            var columns = new ArrayList<Column>();
            for (int c = 0; c < COLUMNS; c++) columns.add(column(words, b * COLUMNS + c, CARDS / boards / COLUMNS));
            all.add(new Board(b == 0 ? BOARD : BOARD + b, null, "Vad hindrar oss?", columns));
        }
        return Input.project().withBoards(all);
    }

    private static Column column(List<String> words, int place, int cards) {
        return new Column(
                "Kolumn " + place,
                IntStream.range(0, cards)
                        .mapToObj(i -> new Card(
                                words.get((i * 7 + place) % words.size()) + " " + i,
                                "Grupp " + (1 + i % 6),
                                null,
                                null,
                                i % 9 < 3 ? "Teknik" : null))
                        .toList());
    }

    private static List<String> words() throws Problem.BadInput, Problem.FileTrouble {
        return Input.project().risksOrEmpty().items().stream().map(Risk::threat).toList();
    }
}
