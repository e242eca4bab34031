package verkstad.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.TextLength;
import verkstad.model.board.Card;
import verkstad.model.board.Spot;
import verkstad.workspace.Workspace;

class BoardViewModelTest {
    @TempDir
    Path folder;

    private Workspace workspace;
    private BoardViewModel model;

    @BeforeEach
    void open() {
        workspace = BoardSample.workspace(folder);
        model = new BoardViewModel(workspace, "b1");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void eachLineThatSaysSomethingBecomesACard() {
        model.addCards(1, "  ett \n\n två\ttabbat\r\n   \ntre", () -> {});
        assertThat(cards(1)).containsExactly("c", "ett", "två tabbat", "tre");
        model.addCards(0, "  \n ", () -> {});
        assertThat(cards(0)).containsExactly("a", "b");
        assertThat(model.count(1).getValue()).isEqualTo(4);
        model.addCards(0, "x".repeat(TextLength.LONGEST + 1), () -> {});
        assertThat(cards(0)).last().matches(TextLength::fits, "can be imported again");
    }

    @Test
    void cardsMoveWithinAndBetweenColumnsAndBack() {
        model.move(new Spot(0, 0), new Spot(0, 1), () -> {});
        assertThat(cards(0)).containsExactly("b", "a");
        model.move(new Spot(0, 1), new Spot(1, 0), () -> {});
        assertThat(cards(0)).containsExactly("b");
        assertThat(cards(1)).containsExactly("a", "c");
        workspace.undo();
        workspace.undo();
        assertThat(cards(0)).containsExactly("a", "b");
        assertThat(cards(1)).containsExactly("c");
    }

    @Test
    void aMoveFromOrToNowhereChangesNothing() {
        var before = workspace.project().get();
        model.move(new Spot(0, 7), new Spot(1, 0), () -> {});
        model.move(new Spot(0, 0), new Spot(9, 0), () -> {});
        model.move(new Spot(4, 0), new Spot(0, 0), () -> {});
        assertThat(workspace.project().get()).isEqualTo(before);
        assertThat(workspace.undoable().get()).isFalse();
    }

    @Test
    void marksStayWithCardsThatAreGatheredSignedEditedOrMoved() {
        mark(new Spot(0, 0), new Spot(1, 0));
        model.chosen().group("Trafik");
        model.chosen().writtenBy("Norr");
        model.cards(0)
                .stored(0, Card::text, (card, words) -> card.withText("a!"))
                .save()
                .accept("a!");
        model.move(new Spot(0, 0), new Spot(0, 1), () -> {});
        assertThat(model.chosen().marks().get()).containsExactlyInAnyOrder(new Spot(0, 1), new Spot(1, 0));
        assertThat(all()).extracting(Card::text).containsExactly("b", "a!", "c");
        assertThat(all()).extracting(Card::by).containsExactly(null, "Norr", "Norr");
        model.chosen().merge(() -> {});
        assertThat(all()).extracting(Card::text).containsExactly("b", "a!\nc");
        assertThat(model.chosen().marks().get()).isEmpty();
    }

    @Test
    void theFocusStaysWithItsCardAndGoesToTheNextWhereThatIsGone() {
        model.focus().set(new Spot(0, 0));
        model.addCards(0, "d", () -> {});
        model.move(new Spot(0, 0), new Spot(1, 0), () -> {});
        assertThat(model.focus().get()).isEqualTo(new Spot(1, 0));
        model.columns().remove(0);
        assertThat(model.focus().get()).isEqualTo(new Spot(0, 0));
        model.chosen().remove();
        assertThat(model.focus().get()).isEqualTo(new Spot(0, 0));
        assertThat(cards(0)).containsExactly("c");
    }

    @Test
    void aQuestionIsNeverEmptied() {
        model.question().save().accept(null);
        assertThat(model.question().value().getValue()).isEqualTo("Vad hindrar?");
        model.question().save().accept("Vad hjälper?");
        assertThat(model.question().value().getValue()).isEqualTo("Vad hjälper?");
    }

    @Test
    void aColumnThatIsRemovedComesBackWithItsCards() {
        model.columns().remove(0);
        assertThat(cards(0)).containsExactly("c");
        workspace.undo();
        assertThat(cards(0)).containsExactly("a", "b");
    }

    private void mark(Spot... spots) {
        for (var spot : spots) model.chosen().mark(spot);
    }

    private List<Card> all() {
        return model.board().get().columns().stream()
                .flatMap(c -> c.cards().stream())
                .toList();
    }

    private List<String> cards(int column) {
        return BoardSample.cards(workspace, column);
    }
}
