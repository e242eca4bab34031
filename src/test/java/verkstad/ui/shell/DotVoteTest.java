package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.storage.ProjectFile;
import verkstad.ui.Fx;
import verkstad.ui.board.Boards;
import verkstad.ui.session.SessionSample;

/** Five people put dots on a board's cards on the shared laptop, by keyboard alone. It is closed and opened between. */
class DotVoteTest {
    @TempDir
    Path folder;

    private Room room;

    @AfterEach
    void leave() {
        if (room != null) room.close();
    }

    @Test
    void fivePeoplePutDotsByKeyboardAlone() throws Exception {
        var file = folder.resolve("dots.verkstad");
        ProjectFile.create(file, project()).close();
        open(file);
        room.key(KeyCode.F5);
        press("dot-vote-cards");
        press("dots-start");
        assertThat(Objects.requireNonNull(room.now().dotVote()).voters()).hasSize(5);
        vote(0, KeyCode.DIGIT3);
        forgetsHalfABallot();
        vote(0, KeyCode.DIGIT3);
        assertThat(Room.words(room.cockpit())).contains("2 av 5 har röstat");
        assertThat(Room.words(room.projector()))
                .contains("2 av 5 har röstat")
                .doesNotContain("Gemensam", "Engagemang", "prick");
        room.close();

        open(file);
        room.key(KeyCode.F5);
        assertThat(Objects.requireNonNull(room.now().dotVote()).ballots()).isEqualTo(2);
        press("dot-vote-cards");
        for (var tooEarly : List.of("dots-reveal", "dots-discard")) {
            press(tooEarly);
            assertThat(room.focused()).isEqualTo("confirm-no");
            press("confirm-no");
            assertThat(room.now().dotVote()).isNotNull();
        }
        press("dots-resume");
        vote(1, KeyCode.DIGIT2);
        vote(1, KeyCode.PLUS);
        vote(2, KeyCode.RIGHT);
        assertThat(Room.words(room.cockpit())).contains("Alla har röstat");
        assertThat(dots()).as("nothing is on the cards before it is shown").containsExactly(5, 2, 5, 0, 1, 0, 3);
        room.hold(KeyCode.CONTROL, KeyCode.ESCAPE);
        room.holdTimeIsUp();
        room.release(KeyCode.ESCAPE, KeyCode.CONTROL);
        press("dots-reveal");
        assertThat(room.now().dotVote()).isNull();
        assertThat(dots()).containsExactly(6, 3, 1, 0, 0, 0, 0);
        assertThat(Room.words(room.projector()))
                .containsSubsequence("Gemensam plattform", "6", "Skapa gemensam plattform", "3", "Engagemang", "1");
        room.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(dots()).containsExactly(6, 3, 1, 0, 0, 0, 0);
    }

    /** In the room everybody hears a screen reader: it says the things, and not how many dots lie on them. */
    @Test
    void aScreenReaderSaysNothingOfTheDots() throws Exception {
        var file = folder.resolve("dots.verkstad");
        ProjectFile.create(file, project()).close();
        open(file);
        press("dot-vote-cards");
        press("dots-start");
        room.key(KeyCode.ENTER);
        room.key(KeyCode.ENTER);
        var before = heard();
        assertThat(before).contains("Gemensam plattform");
        room.key(KeyCode.DIGIT3);
        assertThat(heard()).isEqualTo(before);
        room.key(KeyCode.ENTER);
        assertThat(heard()).doesNotContain("Gemensam plattform");
    }

    /** To the vote, back from the voters, to what came of it, and out again. */
    @Test
    void theKeyboardGoesAlong() throws Exception {
        var file = folder.resolve("dots.verkstad");
        ProjectFile.create(file, project()).close();
        open(file);
        press("dot-vote-cards");
        assertThat(room.focused()).as("there are dots from before").isEqualTo("dot-ranking");
        press("dots-back");
        assertThat(room.focused()).isEqualTo("dot-vote-cards");
        press("dot-vote-cards");
        press("dots-start");
        vote(0, KeyCode.DIGIT3);
        room.hold(KeyCode.CONTROL, KeyCode.ESCAPE);
        room.holdTimeIsUp();
        room.release(KeyCode.ESCAPE, KeyCode.CONTROL);
        assertThat(room.focused()).isEqualTo("dots-resume");
        press("dots-discard");
        press("confirm-no");
        assertThat(room.focused()).isEqualTo("dots-discard");
        press("dots-reveal");
        press("confirm-yes");
        assertThat(room.focused()).isEqualTo("dot-ranking");
    }

    /** One page too far would have to be turned back before anything is seen to turn. */
    @Test
    void thePagesOfTheRankingEnd() throws Exception {
        var file = folder.resolve("dots.verkstad");
        ProjectFile.create(file, project()).close();
        open(file);
        press("dot-vote-cards");
        assertThat(room.node("dots-page-back").isDisabled()).isTrue();
        assertThat(room.node("dots-page-on").isDisabled()).isTrue();
    }

    /** All that the nodes on the shared screen are called. */
    private String heard() {
        return Fx.call(() -> {
            var words = new StringBuilder();
            hear(room.node("voting"), words);
            return words.toString();
        });
    }

    private static void hear(Node node, StringBuilder words) {
        if (node.getAccessibleText() != null)
            words.append(node.getAccessibleText()).append('\n');
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(child -> hear(child, words));
    }

    /** The second thinks better of it half way through, and begins again. */
    private void forgetsHalfABallot() {
        room.key(KeyCode.ENTER);
        room.key(KeyCode.ENTER);
        room.key(KeyCode.DIGIT3);
        room.key(KeyCode.ESCAPE);
        assertThat(Objects.requireNonNull(room.now().dotVote()).ballots()).isEqualTo(1);
    }

    /** The next name sits down, goes to a card, puts dots by this key, looks them over and hands over. */
    private void vote(int card, KeyCode dots) {
        room.key(KeyCode.ENTER);
        room.key(KeyCode.ENTER);
        for (int i = 0; i < card; i++) room.key(KeyCode.DOWN);
        room.key(dots);
        room.key(KeyCode.ENTER);
        room.key(KeyCode.ENTER);
    }

    private void open(Path file) {
        room = new Room(folder, Language.SV);
        room.answers.add(file);
        press("open");
        press("go-board-b1");
    }

    /** By the keyboard: to the button, and the space bar. */
    private void press(String id) {
        room.focus(id);
        room.key(KeyCode.SPACE);
    }

    private List<Integer> dots() {
        return room.now().board("b1").orElseThrow().columns().stream()
                .flatMap(c -> c.cards().stream())
                .map(c -> Objects.requireNonNullElse(c.dots(), -1))
                .toList();
    }

    private static Project project() {
        var session = SessionSample.session()
                .withPresent(List.of("p1", "p2", "p3", "p4", "p5"))
                .withAbsent(List.of());
        return Boards.project(Boards.typical()).withSessions(List.of(session));
    }
}
