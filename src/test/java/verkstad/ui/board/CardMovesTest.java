package verkstad.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.texts.Texts;
import verkstad.ui.Fx;
import verkstad.ui.controls.Centre;
import verkstad.ui.session.SessionSample;
import verkstad.workspace.Workspace;

/** Cards dragged with a true mouse on a true window. */
class CardMovesTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Workspace workspace;
    private Centre centre;
    private Stage stage;

    @BeforeEach
    void open() {
        open(BoardSample.project());
    }

    private void open(Project project) {
        Fx.run(() -> {
            workspace = SessionSample.workspace(folder, project);
            centre = BoardView.centre(workspace, Texts.in(Language.SV), "b1", list -> {});
            stage = Fx.show(centre.view(), 960, 700);
            Fx.frame();
        });
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            stage.close();
            centre.closing().run();
            workspace.close();
        });
    }

    @Test
    void aCardIsDraggedIntoAnotherColumnAndWithinItsOwn() {
        drag(grip("card-0-0"), node("card-next-1"));
        assertThat(cards(0)).containsExactly("b");
        assertThat(cards(1)).containsExactly("c", "a");
        drag(grip("card-1-1"), node("column-title-1"));
        assertThat(cards(1)).containsExactly("a", "c");
    }

    /** Whoever does not know the grip takes the card by what is written on it. */
    @Test
    void aCardIsDraggedByItsWords() {
        dragOut(words("card-0-0"), node("card-next-1"));
        assertThat(cards(0)).containsExactly("b");
        assertThat(cards(1)).containsExactly("c", "a");
        robot.doubleClickOn(words("card-1-0"));
        layOut();
        assertThat(Fx.call(() -> stage.getScene().getFocusOwner().getId())).isEqualTo("card-edit");
    }

    @Test
    void aCardThatIsDroppedOutsideEveryColumnStaysWhereItIs() {
        dragOut(grip("card-0-0"), node("board-question"));
        dragOut(grip("card-0-0"), node("show-column")); // above the second column
        dragOut(grip("card-0-0"), node("card-alike")); // below the first
        assertThat(cards(0)).containsExactly("a", "b");
        assertThat(workspace.undoable().get()).isFalse();
    }

    @Test
    void aCardIsDraggedIntoAColumnThatThereWasNoRoomFor() {
        close();
        open(Boards.project(Boards.large(12, 6)));
        layOut();
        var edge = Fx.call(() -> stage.getScene().lookup(".board-scroll"));
        robot.moveTo(grip("card-0-0")).press(MouseButton.PRIMARY);
        var right = robot.offset(edge, Pos.CENTER_RIGHT, -4, 0).query();
        for (int i = 0; i < 60; i++) robot.moveTo(right.add(-(i % 2), 0));
        robot.moveTo(node("card-next-5")).release(MouseButton.PRIMARY);
        layOut();
        assertThat(cards(0)).hasSize(1);
        assertThat(cards(5)).hasSize(3);
    }

    @Test
    void whereACardWouldComeToLieIsMarkedAndNoCardGivesWay() {
        var before = places();
        robot.moveTo(grip("card-1-0")).press(MouseButton.PRIMARY).moveTo(node("card-next-0"));
        layOut();
        assertThat(marked()).containsExactly("card-0-1");
        assertThat(places()).isEqualTo(before);
        robot.moveTo(node("column-title-0"));
        layOut();
        assertThat(marked()).isEmpty();
        robot.release(MouseButton.PRIMARY);
    }

    private void drag(Node from, Node to) {
        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(to).release(MouseButton.PRIMARY);
        layOut();
    }

    /** The true mouse of a window that nobody sees loses what it holds where the columns end. */
    private void dragOut(Node from, Node to) {
        layOut();
        Fx.run(() -> {
            var there = to.localToScene(to.getLayoutBounds());
            Fx.drag(from, there.getCenterX(), there.getCenterY());
        });
        layOut();
    }

    private void layOut() {
        WaitForAsyncUtils.waitForFxEvents();
        Fx.run(Fx::frame);
    }

    /** The cards that have a line below them. */
    private List<String> marked() {
        return Fx.call(() -> stage.getScene().getRoot().lookupAll(".list-cell:drop-below").stream()
                .map(cell -> cell.lookup(".board-card").getId())
                .toList());
    }

    private List<Bounds> places() {
        return Stream.of("card-0-0", "card-0-1", "card-1-0")
                .map(this::node)
                .map(card -> Fx.call(() -> card.localToScene(card.getLayoutBounds())))
                .toList();
    }

    private Node node(String id) {
        return Fx.call(() -> stage.getScene().lookup("#" + id));
    }

    /** What the card with this text is dragged by: the first thing on its line. */
    private Node grip(String card) {
        return Fx.call(() -> ((Parent) node(card)).getChildrenUnmodifiable().getFirst());
    }

    private Node words(String card) {
        return Fx.call(() -> node(card).lookup(".card-words"));
    }

    private List<String> cards(int column) {
        return BoardSample.cards(workspace, column);
    }
}
