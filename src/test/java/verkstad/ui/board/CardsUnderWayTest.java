package verkstad.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Problem;
import verkstad.model.board.Card;
import verkstad.model.board.Spot;
import verkstad.storage.ProjectFile;
import verkstad.workspace.Workspace;

/** What is done with cards in a hurry, before what was done with them last is written, is done with the same cards. */
class CardsUnderWayTest {
    @TempDir
    Path folder;

    private final Queue<Runnable> storage = new ArrayDeque<>();
    private Workspace workspace;
    private BoardViewModel model;

    @BeforeEach
    void open() throws Problem.FileTrouble {
        var file = ProjectFile.create(folder.resolve("p.verkstad"), BoardSample.project());
        workspace = new Workspace(file, storage::add, Runnable::run, Clock.systemUTC());
        model = new BoardViewModel(workspace, "b1");
        model.focus().set(new Spot(0, 0));
    }

    @AfterEach
    void close() {
        model.close();
        workspace.close();
        write();
    }

    @Test
    void aCardThatIsMovedTwiceGoesTwoSteps() {
        model.addCards(0, "d", () -> {});
        model.step(new Spot(0, 0), 0, 1);
        model.step(new Spot(0, 0), 0, 1);
        write();
        assertThat(cards(0)).containsExactly("b", "d", "a");
        assertThat(model.focus().get()).isEqualTo(new Spot(0, 2));
    }

    @Test
    void aCardIsMovedNowhereButWhereThereIsAPlace() {
        model.step(new Spot(0, 0), -1, 0);
        model.step(new Spot(0, 0), 0, -1);
        model.step(new Spot(0, 0), 1, 0);
        model.step(new Spot(0, 0), 1, 0);
        write();
        assertThat(cards(0)).containsExactly("b");
        assertThat(cards(1)).containsExactly("a", "c");
    }

    @Test
    void cardsGetAnAuthorBeforeTheirHeadingIsWritten() {
        model.chosen().mark(new Spot(0, 1));
        model.chosen().mark(new Spot(1, 0));
        model.chosen().group("Trafik");
        model.chosen().writtenBy("Norr");
        write();
        assertThat(column(0)).extracting(Card::by).containsExactly(null, "Norr");
        assertThat(column(1)).extracting(Card::by).containsExactly("Norr");
    }

    @Test
    void aCardThatIsStillBeingTypedIsRemovedOrMergedAllTheSame() {
        model.chosen().mark(new Spot(0, 0));
        model.chosen().mark(new Spot(0, 1));
        type("a!");
        model.chosen().merge(() -> {});
        write();
        assertThat(cards(0)).containsExactly("a!\nb");
        type("ab");
        model.chosen().remove();
        write();
        assertThat(cards(0)).isEmpty();
        assertThat(cards(1)).containsExactly("c");
    }

    /** Somebody types on the first card, which becomes a change before the next one at the latest. */
    private void type(String words) {
        workspace.typing(() -> model.cards(0)
                .stored(0, Card::text, (card, now) -> card.withText(words))
                .save()
                .accept(words));
    }

    private void write() {
        while (!storage.isEmpty()) storage.remove().run();
    }

    private List<Card> column(int column) {
        return model.board().get().columns().get(column).cards();
    }

    private List<String> cards(int column) {
        return BoardSample.cards(workspace, column);
    }
}
