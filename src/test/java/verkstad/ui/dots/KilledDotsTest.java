package verkstad.ui.dots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.change.DotChange.DotVoteStarted;
import verkstad.model.dots.DotKind;
import verkstad.model.dots.DotVote;
import verkstad.model.dots.Dotted;
import verkstad.storage.Child;
import verkstad.storage.ProjectFile;
import verkstad.ui.board.Boards;
import verkstad.workspace.Workspace;

/** A dot vote of six. The program dies when four have voted and the fifth is half way. */
class KilledDotsTest {
    private static final List<String> VOTERS = List.of("p1", "p2", "p3", "p4", "p5", "p6");
    private static final int BEFORE = 4;
    private static final int CARDS = 30;
    private static final int EACH = 10;

    @TempDir
    Path folder;

    /** The program that dies: it says so when the fifth has put some dots and goes on looking. */
    static final class Laptop {
        public static void main(String[] arguments) throws Exception {
            var file = ProjectFile.open(Path.of(arguments[0]));
            var workspace = new Workspace(file, Runnable::run, Runnable::run, Clock.systemUTC());
            var voting = new DotVotingViewModel(workspace);
            for (int voter = 0; voter < BEFORE; voter++) {
                begin(voting, voter);
                voting.review();
                voting.handOver();
            }
            begin(voting, BEFORE);
            System.out.println("FOUR");
            Thread.currentThread().join(); // until it is killed
        }
    }

    @Test
    void theDotsThatWereHandedOverAreThereAndNoOthers() throws Exception {
        var path = folder.resolve("dots.verkstad");
        var vote = DotVote.among(new Dotted(DotKind.CARDS, "b1"), CARDS, EACH, VOTERS);
        ProjectFile.create(path, new DotVoteStarted(vote).applied(Boards.project(Boards.large(CARDS, 2))))
                .close();
        var said = new ArrayList<String>();
        try (var laptop = Child.start(Laptop.class, folder, path.toString())) {
            for (var line = laptop.next(); line != null && !line.equals("FOUR"); line = laptop.next()) said.add(line);
            laptop.kill();
        }
        assertThat(said).noneMatch(line -> line.contains("Exception"));
        try (var file = ProjectFile.open(path)) {
            var kept = Objects.requireNonNull(file.read().dotVote());
            assertThat(kept.voted()).containsExactlyElementsOf(VOTERS.subList(0, BEFORE));
            assertThat(kept.counts())
                    .containsExactlyElementsOf(IntStream.range(0, CARDS)
                            .mapToObj(card -> IntStream.range(0, BEFORE)
                                    .map(voter -> put(voter, card))
                                    .sum())
                            .toList());
        }
    }

    private static void begin(DotVotingViewModel voting, int voter) {
        voting.sitDown();
        voting.take(VOTERS.get(voter));
        for (int card = 0; card < CARDS; card++) voting.put(card, put(voter, card));
    }

    /** How many dots a voter puts on a card: two on the voter's own, one on the first. */
    private static int put(int voter, int card) {
        if (card == 0) return 1;
        return card == voter + 1 ? 2 : 0;
    }
}
