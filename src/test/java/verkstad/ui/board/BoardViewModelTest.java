package verkstad.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
        model.addCards(1, "  ett \n\n två\ttabbat\r\n   \ntre");
        assertThat(cards(1)).containsExactly("c", "ett", "två\ttabbat", "tre");
        model.addCards(0, "  \n ");
        assertThat(cards(0)).containsExactly("a", "b");
        assertThat(model.count(1).getValue()).isEqualTo(4);
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
    void aStepLeadsOnlyWhereThereIsAPlace() {
        assertThat(model.step(new Spot(0, 1), 1, 0)).isEqualTo(new Spot(1, 1));
        assertThat(model.step(new Spot(1, 0), -1, 0)).isEqualTo(new Spot(0, 0));
        assertThat(model.step(new Spot(1, 0), 1, 0)).isNull();
        assertThat(model.step(new Spot(0, 1), 0, 1)).isNull();
        assertThat(model.step(new Spot(0, 1), 0, -1)).isEqualTo(new Spot(0, 0));
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

    private List<String> cards(int column) {
        return BoardSample.cards(workspace, column);
    }
}
