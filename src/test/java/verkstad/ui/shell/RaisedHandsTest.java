package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.HalfTyped;
import verkstad.model.Language;
import verkstad.model.Place;
import verkstad.model.board.Card;
import verkstad.model.futures.Critique;
import verkstad.model.futures.CritiqueBuilder;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.FuturesWorkshopBuilder;
import verkstad.model.futures.Headline;
import verkstad.model.futures.HeadlineBuilder;
import verkstad.model.futures.Stage;
import verkstad.storage.ProjectFile;
import verkstad.ui.Fx;
import verkstad.ui.board.Boards;
import verkstad.ui.session.SessionSample;
import verkstad.workspace.SaveState;

/** A quick tally: hands are counted thing by thing, in sight of all, so that it can be undone. By keyboard alone. */
class RaisedHandsTest {
    @TempDir
    Path folder;

    private Room room;
    private Path saved;

    @BeforeEach
    void open() throws Exception {
        var file = folder.resolve("hands.verkstad");
        var workshop = FuturesWorkshopBuilder.builder()
                .id("f1")
                .session(SessionSample.session().id())
                .scenario("Året är 2031.")
                .stage(Stage.CRITIQUE)
                .critique(List.of(note("Lösenorden"), note("Larmen tjuter")))
                .headlines(List.of(headline("Göta!"), headline("Nattens hjältar")))
                .build();
        var project = Boards.project(Boards.typical())
                .withSessions(List.of(SessionSample.session()))
                .withFutures(List.of(workshop));
        ProjectFile.create(file, project).close();
        saved = file;
        room = new Room(folder, Language.SV);
        room.open(file);
    }

    @AfterEach
    void leave() {
        room.close();
    }

    @Test
    void handsForCardsAreCountedAndUndone() {
        go(Place.Room.BOARD, "b1");
        var before = cards();
        count("dot-vote-cards");
        assertThat(cards()).startsWith(12, 3, 0).hasSameSizeAs(before);
        room.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(cards()).isEqualTo(before);
    }

    @Test
    void handsForNotesOfTheCritiqueAreCountedAndUndone() {
        go(Place.Room.FUTURES, "f1");
        count("dot-vote-critique");
        assertThat(workshop().critique()).extracting(Critique::dots).containsExactly(12, 3);
        room.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(workshop().critique()).extracting(Critique::dots).containsOnlyNulls();
    }

    @Test
    void handsForHeadlinesAreCountedAndUndone() {
        go(Place.Room.FUTURES, "f1");
        room.key(KeyCode.F9);
        room.tab(1);
        count("dot-vote-headlines");
        assertThat(workshop().headlines()).extracting(Headline::dots).containsExactly(12, 3);
        room.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(workshop().headlines()).extracting(Headline::dots).containsOnlyNulls();
    }

    @Test
    void aCountThatIsGivenUpChangesNothing() {
        go(Place.Room.FUTURES, "f1");
        press("dot-vote-critique");
        press("dots-count");
        room.focus("dot-list");
        room.key(KeyCode.DIGIT7);
        press("dots-cancel");
        assertThat(workshop().critique()).extracting(Critique::dots).containsOnlyNulls();
        assertThat(room.workspace().undoable().get()).isFalse();
        assertThat(room.workspace().saved().get()).isInstanceOf(SaveState.Saved.class);
        room.shutAndOpen(saved);
        go(Place.Room.FUTURES, "f1");
        press("dot-vote-critique");
        press("dots-count");
        press("dots-keep");
        assertThat(workshop().critique()).extracting(Critique::dots).containsOnly(0);
    }

    @Test
    void ofACountThatCannotBeReadTheRestIsThere() {
        Fx.run(() -> room.workspace()
                .halfTyped()
                .type(new HalfTyped("f1", "hands-critique", " Lösenorden\nx Lösenorden\n4 Larmen tjuter\n5")));
        go(Place.Room.FUTURES, "f1");
        press("dot-vote-critique");
        press("dots-count");
        press("dots-keep");
        assertThat(workshop().critique()).extracting(Critique::dots).containsExactly(0, 4);
    }

    /** Escape leads out of the dots, wherever the keyboard is; what was counted is not to be counted again. */
    @Test
    void aCountThatIsLeftGoesOnWhereItWas() {
        go(Place.Room.BOARD, "b1");
        press("dot-vote-cards");
        press("dots-count");
        room.key(KeyCode.DIGIT1);
        room.key(KeyCode.DIGIT2);
        room.key(KeyCode.ENTER);
        room.key(KeyCode.DIGIT3);
        press("dots-back");
        room.shutAndOpen(saved);
        go(Place.Room.BOARD, "b1");
        press("dot-vote-cards");
        press("dots-count");
        room.key(KeyCode.END);
        room.key(KeyCode.ENTER);
        assertThat(room.focused()).isEqualTo("dots-keep");
        press("dots-keep");
        assertThat(cards()).startsWith(12, 3, 0);
        press("dots-count");
        press("dots-keep");
        assertThat(cards()).as("what was kept is no count any more").containsOnly(0);
    }

    /** The room sees what hands are raised for, and not what came of it before. */
    @Test
    void whatIsCountedForIsOnTheProjector() {
        room.key(KeyCode.F5);
        go(Place.Room.FUTURES, "f1");
        room.key(KeyCode.F9);
        room.tab(1);
        press("dot-vote-headlines");
        press("dots-count");
        room.key(KeyCode.ENTER);
        assertThat(Room.words(room.projector())).contains("NATTENS").doesNotContain("GÖTA");
        press("dots-cancel");
        assertThat(Room.words(room.projector()))
                .contains("Prickröstning: rubrikerna", "Inga prickar")
                .doesNotContain("Året är 2031");
    }

    /** Twelve, typed as a slip of the finger and put right, then three for the next. */
    private void count(String button) {
        press(button);
        press("dots-count");
        room.focus("dot-list");
        room.key(KeyCode.DIGIT1);
        room.key(KeyCode.DIGIT5);
        room.key(KeyCode.BACK_SPACE);
        room.key(KeyCode.DIGIT2);
        room.key(KeyCode.DOWN);
        room.key(KeyCode.RIGHT);
        room.key(KeyCode.RIGHT);
        room.key(KeyCode.RIGHT);
        press("dots-keep");
    }

    private void go(Place.Room where, String id) {
        Fx.run(() -> room.workspace().go(new Place(SessionSample.session().id(), where, id)));
        room.settle();
    }

    /** By the keyboard: to the button, and the space bar. */
    private void press(String id) {
        room.focus(id);
        room.key(KeyCode.SPACE);
    }

    private List<Integer> cards() {
        return room.now().board("b1").orElseThrow().columns().stream()
                .flatMap(c -> c.cards().stream())
                .map(Card::dots)
                .toList();
    }

    private FuturesWorkshop workshop() {
        return room.now().futuresWorkshop("f1").orElseThrow();
    }

    private static Critique note(String text) {
        return CritiqueBuilder.builder().text(text).build();
    }

    private static Headline headline(String text) {
        return HeadlineBuilder.builder().headline(text).build();
    }
}
