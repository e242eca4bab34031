package verkstad.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.exchange.ExchangeWriter;
import verkstad.model.Problem;
import verkstad.model.board.Board;
import verkstad.model.board.Card;
import verkstad.model.board.Spot;
import verkstad.model.change.BoardChange.BoardEdited;
import verkstad.model.change.BoardChange.BoardRemoved;
import verkstad.model.change.BoardChange.CardsMerged;
import verkstad.model.change.Change;
import verkstad.model.change.DotChange.DotVoteDiscarded;
import verkstad.model.change.DotChange.DotVoteStarted;
import verkstad.model.change.DotChange.DotsHandedOver;
import verkstad.model.change.DotChange.DotsShown;
import verkstad.model.change.PeopleChange.PersonRemoved;
import verkstad.model.dots.DotKind;
import verkstad.model.dots.DotVote;
import verkstad.model.dots.Dotted;
import verkstad.ui.board.Boards;
import verkstad.ui.session.SessionSample;

/** A dot vote among all else that happens to a project: the list is closed, and undo never reaches a vote. */
class DotVoteTest {
    private static final Dotted CARDS = new Dotted(DotKind.CARDS, "b1");

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = SessionSample.workspace(folder, Boards.project(Boards.typical()));
        workspace.apply(new BoardEdited(board().withQuestion("Före")));
        workspace.apply(new DotVoteStarted(DotVote.among(CARDS, 7, 3, List.of("p1", "p2"))));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void whileItIsUnderWayTheListIsClosed() {
        var before = workspace.project().get();
        var column = board().columns().getFirst();
        refuses(edited(column.cards().subList(1, 4)), "problem.dots-open");
        refuses(edited(column.cards().reversed()), "problem.dots-open");
        refuses(edited(List.of()), "problem.dots-open");
        refuses(new CardsMerged("b1", List.of(new Spot(0, 0), new Spot(0, 1))), "problem.dots-open");
        refuses(new BoardRemoved("b1"), "problem.dots-open");
        refuses(new PersonRemoved("p1"), "problem.person-voted");
        refuses(new DotVoteStarted(DotVote.seated(CARDS, 7, 3, 2)), "problem.dots-running");
        assertThat(workspace.project().get()).isEqualTo(before);
        workspace.apply(new BoardEdited(board().withQuestion("Medan")));
        assertThat(board().question()).as("what is not on the list may change").isEqualTo("Medan");
    }

    @Test
    void theSumsLandOnTheCardsAndUndoReachesNothingBeforeThem() {
        vote("p1", List.of(2, 0, 1, 0, 0, 0, 0));
        vote("p2", List.of(1, 0, 0, 0, 0, 0, 2));
        workspace.apply(new DotsShown());
        assertThat(workspace.project().get().dotVote()).isNull();
        assertThat(dots()).containsExactly(3, 0, 1, 0, 0, 0, 2);
        assertThat(workspace.undoable().get()).isFalse();
        workspace.apply(new BoardEdited(board().withQuestion("Efter")));
        workspace.undo();
        workspace.undo();
        assertThat(board().question()).isEqualTo("Före");
        assertThat(dots()).containsExactly(3, 0, 1, 0, 0, 0, 2);
        workspace.redo();
        assertThat(dots()).containsExactly(3, 0, 1, 0, 0, 0, 2);
    }

    @Test
    void undoWhileItIsUnderWayTakesNoVoteBack() {
        vote("p1", List.of(2, 0, 1, 0, 0, 0, 0));
        workspace.undo();
        assertThat(board().question()).isNotEqualTo("Före");
        assertThat(vote().ballots()).isEqualTo(1);
        workspace.redo();
        assertThat(vote().counts()).startsWith(2, 0, 1);
    }

    @Test
    void oneThatIsDiscardedLeavesTheDotsAsTheyWere() {
        var before = dots();
        vote("p1", List.of(2, 0, 1, 0, 0, 0, 0));
        workspace.apply(new DotVoteDiscarded());
        assertThat(workspace.project().get().dotVote()).isNull();
        assertThat(dots()).isEqualTo(before);
        workspace.undo();
        assertThat(workspace.project().get().dotVote()).isNull();
    }

    @Test
    void theExchangeDocumentSaysNothingOfIt() {
        var without = ExchangeWriter.text(workspace.project().get().withDotVote(null));
        vote("p1", List.of(2, 0, 1, 0, 0, 0, 0));
        assertThat(ExchangeWriter.text(workspace.project().get())).isEqualTo(without);
    }

    private void vote(String voter, List<Integer> put) {
        workspace.apply(new DotsHandedOver(voter, put));
    }

    private BoardEdited edited(List<Card> first) {
        var columns = List.of(
                board().columns().getFirst().withCards(first), board().columns().getLast());
        return new BoardEdited(board().withColumns(columns));
    }

    private void refuses(Change change, String key) {
        workspace.apply(change);
        assertThat(workspace.refusal().get()).isInstanceOf(Problem.Refused.class);
        assertThat(Objects.requireNonNull(workspace.refusal().get()).key()).isEqualTo(key);
    }

    private DotVote vote() {
        return Objects.requireNonNull(workspace.project().get().dotVote());
    }

    private Board board() {
        return workspace.project().get().board("b1").orElseThrow();
    }

    private List<Integer> dots() {
        return board().columns().stream()
                .flatMap(c -> c.cards().stream())
                .map(c -> Objects.requireNonNullElse(c.dots(), -1))
                .toList();
    }
}
