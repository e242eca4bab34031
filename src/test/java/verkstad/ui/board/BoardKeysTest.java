package verkstad.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import verkstad.model.Language;
import verkstad.model.board.Board;
import verkstad.model.board.Card;
import verkstad.model.board.Column;
import verkstad.model.board.Spot;
import verkstad.model.risk.Risk;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.Fx;
import verkstad.ui.Gallery;
import verkstad.ui.controls.Centre;
import verkstad.ui.session.SessionSample;
import verkstad.workspace.Workspace;

/** Cards by keyboard in a window: marked, merged, grouped, edited, moved and turned into something else. */
class BoardKeysTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Workspace workspace;
    private Centre centre;
    private Stage stage;

    @AfterEach
    void close() {
        Fx.run(() -> {
            stage.close();
            centre.closing().run();
            workspace.close();
        });
    }

    @Test
    void markedCardsAreMergedAndOneUndoTakesItBack() {
        open(Boards.typical());
        key(KeyCode.SPACE);
        key(KeyCode.DOWN);
        key(KeyCode.SPACE);
        key(KeyCode.M);
        assertThat(texts(0)).startsWith("Gemensam plattform\nSkapa gemensam plattform", "Engagemang");
        assertThat(cards(0).getFirst().dots()).isEqualTo(7);
        Fx.run(workspace::undo);
        assertThat(texts(0)).hasSize(4).startsWith("Gemensam plattform", "Skapa gemensam plattform");
    }

    @Test
    void aMergedCardKeepsItsLinesWhereItIsEdited() {
        open(Boards.typical());
        key(KeyCode.D);
        key(KeyCode.M);
        key(KeyCode.ENTER);
        Fx.run(() -> ((TextInputControl) stage.getScene().getFocusOwner()).appendText("!"));
        key(KeyCode.ENTER);
        assertThat(texts(0)).startsWith("Gemensam plattform\nSkapa gemensam plattform!");
    }

    /** What the next key does is done with the merged card, wherever the keyboard was when it was made. */
    @Test
    void theMergedCardIsTheOneThatIsWorkedOnNext() {
        open(Boards.typical());
        key(KeyCode.SPACE);
        key(KeyCode.RIGHT);
        key(KeyCode.SPACE);
        key(KeyCode.M);
        key(KeyCode.ENTER);
        assertThat(Fx.call(() -> ((TextInputControl) stage.getScene().getFocusOwner()).getText()))
                .contains("Gemensam plattform", "Tekniska problem");
        key(KeyCode.ESCAPE);
        key(KeyCode.DELETE);
        assertThat(texts(0)).hasSize(3).startsWith("Skapa gemensam plattform");
        assertThat(texts(1)).hasSize(2);
    }

    @Test
    void theKeyboardFollowsACardThatIsGatheredOrMoved() {
        open(Boards.typical());
        key(KeyCode.END);
        key(KeyCode.G);
        type("Samverkan");
        key(KeyCode.ENTER);
        key(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(texts(1).get(2)).startsWith("Inställning");
        key(KeyCode.DELETE);
        assertThat(texts(0)).hasSize(3);
        assertThat(texts(1)).hasSize(3);
    }

    @Test
    void nearDuplicatesAreFoundMarkedAndMergedByTwoKeys() {
        open(Boards.typical());
        key(KeyCode.D);
        key(KeyCode.M);
        assertThat(texts(0)).hasSize(3).startsWith("Gemensam plattform\nSkapa gemensam plattform");
    }

    @Test
    void aCardIsEditedInPlaceMovedAndRemoved() {
        open(Boards.typical());
        key(KeyCode.ENTER);
        type("Nya ord");
        key(KeyCode.ENTER);
        assertThat(texts(0)).startsWith("Nya ord");
        key(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(texts(1)).startsWith("Nya ord");
        key(KeyCode.ALT, KeyCode.DOWN);
        assertThat(texts(1).get(1)).isEqualTo("Nya ord");
        key(KeyCode.DELETE);
        assertThat(texts(1)).hasSize(3).doesNotContain("Nya ord");
    }

    @Test
    void oneKeyTurnsTheCardInFocusIntoARiskAndSaysWhereItWent() {
        open(Boards.typical());
        key(KeyCode.R);
        key(KeyCode.A);
        key(KeyCode.K);
        var id = cards(0).getFirst().id();
        var project = workspace.project().get();
        assertThat(project.risksOrEmpty().items().getFirst().from()).isEqualTo(id);
        assertThat(project.session("s1").actions().getLast().from()).isEqualTo(id);
        assertThat(project.communicationOrEmpty().goals().getFirst().from()).isEqualTo(id);
        assertThat(Fx.call(() -> ((Label) stage.getScene().lookup("#card-news")).getText()))
                .isEqualTo("Kortet blev ett kommunikationsmål.");
        Fx.run(workspace::undo);
        assertThat(workspace.project().get().communicationOrEmpty().goals()).isEmpty();
        assertThat(workspace.project().get().risksOrEmpty().items()).hasSize(1);
    }

    @Test
    void oneKeyTurnsAllMarkedCardsAndOneUndoTakesThemBack() {
        open(Boards.typical());
        key(KeyCode.SPACE);
        key(KeyCode.RIGHT);
        key(KeyCode.SPACE);
        key(KeyCode.DOWN);
        key(KeyCode.R);
        assertThat(workspace.project().get().risksOrEmpty().items())
                .extracting(Risk::threat)
                .containsExactly("Gemensam plattform", "Tekniska problem");
        assertThat(workspace.project().get().risksOrEmpty().items())
                .extracting(Risk::from)
                .containsExactly(cards(0).getFirst().id(), cards(1).getFirst().id());
        assertThat(told()).isEqualTo("Klart: 2 kort.");
        Fx.run(workspace::undo);
        assertThat(workspace.project().get().risksOrEmpty().items()).isEmpty();
    }

    @Test
    void aKeyThatIsHeldMakesOneRiskAndPressedAgainAnother() {
        open(Boards.typical());
        hold(KeyCode.R);
        hold(KeyCode.R);
        key(KeyCode.R);
        assertThat(workspace.project().get().risksOrEmpty().items()).hasSize(1);
        key(KeyCode.R);
        assertThat(workspace.project().get().risksOrEmpty().items()).hasSize(2);
        key(KeyCode.G);
        type("Samverkan");
        key(KeyCode.ENTER);
        key(KeyCode.G);
        assertThat(Fx.call(() -> stage.getScene().getFocusOwner().getId())).isEqualTo("card-group");
    }

    @Test
    void whereTheLastCardIsRemovedNothingIsMadeOfIt() {
        open(new Board("b1", "s1", "?", List.of(new Column("A", List.of(Boards.card("a", null, null, null))))));
        key(KeyCode.DELETE);
        for (var turn : List.of(KeyCode.R, KeyCode.A, KeyCode.S, KeyCode.K)) key(turn);
        assertThat(workspace.project().get().risksOrEmpty().items()).isEmpty();
        assertThat(workspace.project().get().communicationOrEmpty().goals()).isEmpty();
        assertThat(Fx.call(() -> stage.getScene().lookup("#card-news").isVisible()))
                .isFalse();
    }

    @Test
    void aHeadingIsGivenToItsCardsBeforeAnotherIsMarked() {
        open(Boards.typical());
        key(KeyCode.DOWN);
        key(KeyCode.DOWN);
        key(KeyCode.G);
        type("Trafik");
        click("#card-0-3 .check-box");
        key(KeyCode.DOWN);
        assertThat(cards(0)).extracting(Card::group).containsExactly("Samverkan", "Samverkan", "Trafik", null);
    }

    @Test
    void aHeadingIsGivenToItsCardsBeforeTheyAreRemoved() {
        open(Boards.typical());
        key(KeyCode.G);
        type("Trafik");
        click("#card-remove");
        Fx.run(() -> ((ListView<?>) stage.getScene().lookup("#cards-1")).requestFocus());
        assertThat(cards(0)).extracting(Card::group).containsExactly("Samverkan", null, null);
    }

    @Test
    void aCardThatIsBeingEditedIsRemovedWithItsEditor() {
        open(Boards.typical());
        key(KeyCode.ENTER);
        type("Nya ord");
        click("#card-remove");
        assertThat(texts(0)).hasSize(3).startsWith("Skapa gemensam plattform");
        assertThat(Fx.call(() -> stage.getScene().getFocusOwner().getId())).isEqualTo("cards-0");
        assertThat(Fx.<Node>call(() -> stage.getScene().lookup("#card-edit"))).isNull();
    }

    @Test
    void cardsAreGatheredUnderAHeading() {
        open(Boards.typical());
        key(KeyCode.DOWN);
        key(KeyCode.DOWN);
        key(KeyCode.G);
        type("Samverkan");
        key(KeyCode.ENTER);
        assertThat(cards(0).get(2).group()).isEqualTo("Samverkan");
    }

    /** Whoever goes to another card with the mouse, or to another room, has not pressed Enter. */
    @Test
    void aHeadingThatIsLeftWithoutEnterIsNotLost() {
        open(Boards.typical());
        key(KeyCode.DOWN);
        key(KeyCode.DOWN);
        key(KeyCode.G);
        type("Samverkan");
        Fx.run(() -> ((ListView<?>) stage.getScene().lookup("#cards-1")).requestFocus());
        draw();
        assertThat(cards(0)).extracting(Card::group).containsExactly("Samverkan", "Samverkan", "Samverkan", null);
        assertThat(cards(1)).extracting(Card::group).containsOnlyNulls();
        Fx.run(() -> ((ListView<?>) stage.getScene().lookup("#cards-1")).requestFocus());
        draw();
        Fx.run(() -> {
            var author = (TextInputControl) stage.getScene().lookup("#card-by");
            author.requestFocus();
            author.setText("Grupp 9");
            centre.closing().run();
        });
        assertThat(cards(1).getFirst().by()).isEqualTo("Grupp 9");
    }

    /** Whoever looks something up in another program comes back to the word that was begun, and to the marked cards. */
    @Test
    void halfAHeadingIsGivenToNoCardWhileAnotherWindowIsInFront() {
        open(Boards.typical());
        key(KeyCode.DOWN);
        key(KeyCode.DOWN);
        key(KeyCode.SPACE);
        key(KeyCode.G);
        type("Trafi");
        Fx.run(() -> Fx.toFront(stage, false));
        Fx.run(() -> ((TextInputControl) stage.getScene().lookup("#column-title-0")).setText("Chanser"));
        Fx.run(workspace::settle);
        assertThat(cards(0).get(2).group()).isNull();
        Fx.run(() -> Fx.toFront(stage, true));
        assertThat(Fx.call(() -> ((TextInputControl) stage.getScene().getFocusOwner()).getText()))
                .isEqualTo("Trafi");
        Fx.run(() -> ((ListView<?>) stage.getScene().lookup("#cards-1")).requestFocus());
        draw();
        assertThat(cards(0).get(2).group()).isEqualTo("Trafi");
    }

    /** Looking into the field gives the other marked cards nothing that was not typed. */
    @Test
    void aHeadingThatWasOnlyReadChangesNoCard() {
        open(Boards.typical());
        key(KeyCode.SPACE);
        key(KeyCode.DOWN);
        key(KeyCode.DOWN);
        key(KeyCode.SPACE);
        key(KeyCode.G);
        Fx.run(() -> ((ListView<?>) stage.getScene().lookup("#cards-0")).requestFocus());
        draw();
        assertThat(cards(0)).extracting(Card::group).containsExactly("Samverkan", "Samverkan", null, null);
    }

    @Test
    void theColumnThatHasTheKeyboardIsInSight() {
        open(Boards.large(12, 6));
        for (int i = 0; i < 5; i++) key(KeyCode.RIGHT);
        var last = Fx.call(() -> stage.getScene().lookup("#cards-5"));
        assertThat(last.isFocused()).isTrue();
        assertThat(Fx.call(() -> last.localToScene(last.getLayoutBounds()).getMaxX()))
                .isLessThan(1000);
    }

    @Test
    void whatIsHalfTypedUnderAColumnGoesWithIt() {
        open(Boards.large(3, 3));
        Fx.run(() -> {
            line(1).setText("under the second");
            line(2).setText("under the third");
        });
        press("#column-right-1");
        assertThat(lines()).containsExactly("", "under the third", "under the second");
        press("#column-remove-0");
        assertThat(lines()).containsExactly("under the third", "under the second");
        press("#column-add");
        assertThat(lines()).containsExactly("under the third", "under the second", "");
        Fx.run(workspace::undo);
        Fx.run(workspace::undo);
        assertThat(lines()).containsExactly("", "under the third", "under the second");
        assertThat(Fx.call(() -> workspace.halfTyped().words("b1", "card-next-2")))
                .isEqualTo("under the second");
    }

    /**
     * A key is told as pressed, and then as what it types where the focus is by then, again and again while it is held.
     */
    @Test
    void theKeyThatLeadsToTheHeadingIsNoPartOfIt() {
        open(Boards.typical());
        key(KeyCode.END);
        for (int i = 0; i < 3; i++) {
            hold(KeyCode.G);
            letter("g");
        }
        send(KeyEvent.KEY_RELEASED, KeyCode.G);
        hold(KeyCode.G);
        letter("g");
        letter("o");
        assertThat(Fx.call(() -> ((TextInputControl) stage.getScene().getFocusOwner()).getText()))
                .isEqualTo("go");
    }

    @Test
    void whatIsTypedNextIsInSightOfTheFacilitatorAndOfTheRoom() {
        open(Boards.large(120, 2));
        Fx.run(() -> line(0).requestFocus());
        for (var words : List.of("ett till", "två till\ntre till")) {
            type(words);
            key(KeyCode.ENTER);
        }
        assertThat(isInSight("card-0-62")).isTrue();
        assertThat(centre.show().getValue()).isEqualTo(new Show.Cards("b1", false, new Spot(0, 62)));
        assertThat(Fx.call(() -> stage.getScene().getFocusOwner().getId())).isEqualTo("card-next-0");
    }

    /** Many lines that are pasted are seen before they become cards, but not instead of those that are there. */
    @Test
    void manyLinesLeaveTheBoardItsRoom() {
        open(Boards.large(20, 2));
        Fx.run(() -> line(0).setText("rad\n".repeat(120)));
        draw();
        draw();
        assertThat(Fx.call(() -> line(0).getHeight())).isBetween(80.0, 160.0);
        assertThat(isInSight("card-0-2")).isTrue();
        Fx.run(() -> line(0).requestFocus());
        key(KeyCode.ENTER);
        draw();
        assertThat(cards(0)).hasSize(130);
        assertThat(Fx.call(() -> line(0).getHeight())).isLessThan(50);
    }

    @Test
    void nearDuplicatesAreMarkedInSightAndWhatIsToldOfThemGoesWithThem() {
        var cards = new ArrayList<>(Boards.large(60, 1).columns().getFirst().cards().stream()
                .map(card -> card.withText(Integer.toString(card.hashCode())))
                .toList());
        cards.add(Boards.card("Gemensam plattform", null, null, null));
        cards.add(Boards.card("En gemensam plattform", null, null, null));
        open(new Board("b1", "s1", "?", List.of(new Column("A", cards))));
        key(KeyCode.D);
        assertThat(isInSight("card-0-60")).isTrue();
        assertThat(told()).contains("slås ihop med M");
        key(KeyCode.M);
        assertThat(told()).isEmpty();
    }

    @Test
    void whatACardBecameIsToldOfThatCardAlone() {
        open(Boards.typical());
        key(KeyCode.K);
        assertThat(told()).isEqualTo("Kortet blev ett kommunikationsmål.");
        key(KeyCode.DOWN);
        assertThat(told()).isEmpty();
        key(KeyCode.K);
        assertThat(told()).isEqualTo("Kortet blev ett kommunikationsmål.");
        Fx.run(workspace::undo);
        assertThat(told()).isEmpty();
    }

    @Test
    void shiftAndEnterBreakALine() {
        open(Boards.typical());
        key(KeyCode.ENTER);
        key(KeyCode.SHIFT, KeyCode.ENTER);
        letter("x");
        key(KeyCode.ENTER);
        assertThat(texts(0)).startsWith("Gemensam plattform\nx", "Skapa gemensam plattform");
        Fx.run(() -> line(1).requestFocus());
        letter("a");
        key(KeyCode.SHIFT, KeyCode.ENTER);
        letter("b");
        key(KeyCode.ENTER);
        assertThat(texts(1)).endsWith("a", "b");
    }

    @Test
    void aCardThatIsBeingEditedStaysOpenWhileAnotherWindowIsInFront() {
        open(Boards.typical());
        key(KeyCode.ENTER);
        Fx.run(() -> Fx.toFront(stage, false));
        draw();
        Fx.run(() -> Fx.toFront(stage, true));
        assertThat(Fx.call(() -> stage.getScene().getFocusOwner().getId())).isEqualTo("card-edit");
    }

    @Test
    void whereACardGoesWhileItIsEditedTheKeyboardStaysInItsColumn() {
        open(Boards.typical());
        Fx.run(() -> line(0).requestFocus());
        type("ett till");
        key(KeyCode.ENTER);
        Fx.run(() -> stage.getScene().lookup("#cards-0").requestFocus());
        draw();
        key(KeyCode.ENTER);
        assertThat(Fx.call(() -> stage.getScene().getFocusOwner().getId())).isEqualTo("card-edit");
        Fx.run(workspace::undo);
        draw();
        assertThat(Fx.call(() -> stage.getScene().getFocusOwner().getId())).isEqualTo("cards-0");
    }

    @Test
    void aNewColumnIsNamedAndFilledWithoutTheMouse() {
        open(Boards.typical());
        press("#column-add");
        Fx.run(() -> ((TextInputControl) stage.getScene().getFocusOwner()).replaceSelection("Idéer"));
        key(KeyCode.ENTER);
        type("ett");
        key(KeyCode.ENTER);
        var columns = workspace.project().get().board("b1").orElseThrow().columns();
        assertThat(columns.get(2).title()).isEqualTo("Idéer");
        assertThat(texts(2)).containsExactly("ett");
    }

    @Test
    void enterAddsNothingToTheQuestion() {
        open(Boards.typical());
        Fx.run(() -> stage.getScene().lookup("#board-question").requestFocus());
        key(KeyCode.ENTER);
        Fx.run(workspace::settle);
        assertThat(workspace.project().get().board("b1").orElseThrow().question())
                .isEqualTo(Boards.typical().question());
    }

    @Test
    void whereAGroupEndsTheCardsBelowStandApart() {
        open(Boards.typical());
        assertThat(over("card-0-0")).isEqualTo("Samverkan");
        assertThat(over("card-0-1")).isNull();
        assertThat(over("card-0-2")).isEmpty();
        assertThat(over("card-0-3")).isNull();
    }

    /** As many cells as there is room for, not as there are cards; and what is shown stands without gaps. */
    @Test
    void ofThousandsOfCardsOnlyThoseInViewAreBuilt() {
        open(Boards.large(3000, 3));
        int built = Fx.call(
                () -> stage.getScene().getRoot().lookupAll(".board-card").size());
        assertThat(built).isBetween(3, 90);
        key(KeyCode.END);
        Fx.run(() -> Gallery.save(stage.getScene(), "board-3000-window"));
        assertThat(Fx.call(() ->
                        stage.getScene().getRoot().lookupAll(".board-card").size()))
                .isLessThan(120);
    }

    private void open(Board board) {
        Fx.run(() -> {
            workspace = SessionSample.workspace(folder, Boards.project(board));
            centre = BoardView.centre(workspace, Texts.in(Language.SV), "b1", list -> {});
            stage = Fx.show(centre.view(), 1000, 760);
        });
        draw();
        Fx.run(() -> ((ListView<?>) stage.getScene().lookup("#cards-0")).requestFocus());
    }

    /** The last of these keys is pressed while the others are held, and let go. */
    private void key(KeyCode... keys) {
        hold(keys);
        send(KeyEvent.KEY_RELEASED, keys);
    }

    /** One of the many presses that come of a key that is held. */
    private void hold(KeyCode... keys) {
        send(KeyEvent.KEY_PRESSED, keys);
    }

    private void send(EventType<KeyEvent> type, KeyCode... keys) {
        var key = keys[keys.length - 1];
        boolean shift = keys[0] == KeyCode.SHIFT;
        boolean alt = keys[0] == KeyCode.ALT;
        Fx.run(() -> Event.fireEvent(
                stage.getScene().getFocusOwner(), new KeyEvent(type, "", "", key, shift, false, alt, false)));
        draw();
    }

    /** What a key types where the focus is. */
    private void letter(String letter) {
        Fx.run(() -> Event.fireEvent(
                stage.getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false)));
    }

    /** What the strip says of what was done last; empty where nothing. */
    private String told() {
        var news = Fx.call(() -> (Label) stage.getScene().lookup("#card-news"));
        return news.isVisible() ? news.getText() : "";
    }

    private boolean isInSight(String card) {
        draw();
        return Fx.call(() -> {
            var line = stage.getScene().lookup("#" + card);
            if (line == null) return false;
            var list = stage.getScene().lookup("#cards-0");
            return list.localToScene(list.getLayoutBounds()).contains(line.localToScene(line.getLayoutBounds()));
        });
    }

    /** What stands over a card; null where nothing does. */
    private @Nullable String over(String card) {
        return Fx.call(() -> stage.getScene().lookup("#" + card).getParent().getChildrenUnmodifiable().stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .findFirst()
                .orElse(null));
    }

    private void click(String what) {
        robot.clickOn(Fx.<Node>call(() -> stage.getScene().lookup(what)));
        draw();
    }

    private void type(String words) {
        Fx.run(() -> ((TextInputControl) stage.getScene().getFocusOwner()).setText(words));
    }

    private void press(String button) {
        Fx.run(() -> ((Button) stage.getScene().lookup(button)).fire());
        draw();
    }

    private List<String> lines() {
        return Fx.call(() -> stage.getScene().getRoot().lookupAll(".board-column").stream()
                .map(column -> line((int) column.getUserData()).getText())
                .toList());
    }

    private TextInputControl line(int column) {
        return (TextInputControl) stage.getScene().lookup("#card-next-" + column);
    }

    private static void draw() {
        Fx.run(Fx::frame);
    }

    private List<Card> cards(int column) {
        return workspace
                .project()
                .get()
                .board("b1")
                .orElseThrow()
                .columns()
                .get(column)
                .cards();
    }

    private List<String> texts(int column) {
        return cards(column).stream().map(Card::text).toList();
    }
}
