package verkstad.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.board.Board;
import verkstad.model.board.Card;
import verkstad.model.board.Column;
import verkstad.model.change.DotChange.DotsHandedOver;
import verkstad.model.change.DotChange.DotsShown;
import verkstad.model.dots.DotBallot;
import verkstad.model.dots.DotKind;
import verkstad.model.dots.DotVote;
import verkstad.model.dots.Dotted;
import verkstad.model.people.Person;

/** What a dot vote leaves in the file: sums, and while it is under way who has voted; nothing of order between them. */
class SecretDotsTest {
    private static final int CARDS = 200;
    private static final List<String> VOTERS =
            IntStream.rangeClosed(1, 9).mapToObj(i -> "p" + i).toList();

    @TempDir
    Path folder;

    @Test
    void noByteOfTheFileTellsWhoCameFirstOrPutWhat() throws Exception {
        var open = Files.readAllBytes(voted("a", VOTERS, VOTERS, false));
        var shown = Files.readAllBytes(voted("b", VOTERS, VOTERS, true));
        assertThat(open).hasSizeGreaterThan(20_000);
        for (int i = 0; i < 3; i++) {
            assertThat(Files.readAllBytes(voted("c" + i, shuffled(i), shuffled(i + 50), false)))
                    .isEqualTo(open);
            assertThat(Files.readAllBytes(voted("d" + i, shuffled(i), shuffled(i + 50), true)))
                    .isEqualTo(shown);
        }
    }

    @Test
    void onceShownTheFileHoldsTheSumsOnTheCardsAndNothingOfTheVote() throws Exception {
        var file = voted("a", VOTERS, VOTERS, true);
        for (var table : List.of("dot_vote", "dot_count", "dot_voter", "dot_voted")) {
            assertThat(Dump.column(file, "select count(*) from " + table)).containsExactly("0");
        }
        assertThat(Dump.column(file, "select sum(dots) from card")).containsExactly(String.valueOf(9 * 20));
    }

    @Test
    void aVoteUnderWayIsThereWhenTheFileIsOpenedAgain() throws Exception {
        try (var file = ProjectFile.open(voted("a", VOTERS, VOTERS, false))) {
            var vote = file.read().dotVote();
            assertThat(vote).isNotNull();
            assertThat(vote.ballots()).isEqualTo(9);
            assertThat(vote.voted()).isEqualTo(VOTERS);
            assertThat(vote.counts().stream().mapToInt(c -> c).sum()).isEqualTo(9 * 20);
        }
    }

    @Test
    void noCopyIsMadeOfAFileInWhichOneIsUnderWay() throws Exception {
        var open = voted("a", VOTERS, VOTERS, false);
        assertThatThrownBy(() -> ProjectFile.replace(open, Project.empty("Q", Language.SV), Clock.systemUTC()))
                .isInstanceOf(Problem.FileTrouble.class);
        var shown = voted("b", VOTERS, VOTERS, true);
        assertThat(ProjectFile.replace(shown, Project.empty("Q", Language.SV), Clock.systemUTC()))
                .isPresent();
    }

    private static List<String> shuffled(int seed) {
        var order = new ArrayList<>(VOTERS);
        Collections.shuffle(order, new Random(seed));
        return order;
    }

    /** A file in which they voted one by one in this order, each handing over the ballot of another. */
    private Path voted(String name, List<String> order, List<String> ballots, boolean show) throws Exception {
        var path = folder.resolve(name + ".verkstad");
        var before = project();
        try (var file = ProjectFile.create(path, before)) {
            for (int i = 0; i < order.size(); i++) {
                var after = new DotsHandedOver(order.get(i), ballot(ballots.get(i))).applied(before);
                file.write(before, after);
                before = after;
            }
            if (show) file.write(before, new DotsShown().applied(before));
        }
        return path;
    }

    private static List<Integer> ballot(String voter) {
        var random = new Random(voter.hashCode());
        var ballot = DotBallot.empty(20, CARDS);
        while (ballot.left() > 0) ballot = ballot.plus(random.nextInt(CARDS));
        return ballot.put();
    }

    private static Project project() {
        var cards = IntStream.range(0, CARDS)
                .mapToObj(i -> new Card("Kort " + i, null, null, null, null))
                .toList();
        return Project.empty("P", Language.SV)
                .withPeople(VOTERS.stream()
                        .map(id -> new Person(id, id, null, null))
                        .toList())
                .withBoards(List.of(new Board("b1", null, "?", List.of(new Column("A", cards)))))
                .withDotVote(DotVote.among(new Dotted(DotKind.CARDS, "b1"), CARDS, 20, VOTERS));
    }
}
