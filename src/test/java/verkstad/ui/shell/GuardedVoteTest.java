package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.storage.ProjectFile;
import verkstad.ui.Fx;
import verkstad.ui.board.Boards;
import verkstad.ui.risk.RiskSample;

/** A vote whose way back asks for a PIN, by keyboard alone. */
class GuardedVoteTest {
    @TempDir
    Path folder;

    private Room room;

    @AfterEach
    void leave() {
        room.close();
    }

    @Test
    void aRoundThatIsOpenedAgainIsAtItsCurtainAndOnlyThePinLeadsBack() throws Exception {
        var file = folder.resolve("vote.verkstad");
        ProjectFile.create(file, RiskSample.project(2)).close();
        room = new Room(folder, Language.SV);
        room.open(file);
        room.press("go-risks");
        room.press("start-vote");
        room.press("round-pin");
        write("pin-new");
        write("pin-again");
        room.press("pin-set");
        assertThat(Files.readString(folder.resolve("settings.properties")))
                .contains("pin=")
                .doesNotContain("2580");
        room.press("round-start");

        room.shutAndOpen(file);
        assertThat(Room.words(room.cockpit())).contains("0 av 5 har röstat");
        comeBack(2, 5, 8, 1);
        assertThat(Room.words(room.cockpit())).contains("0 av 5 har röstat").doesNotContain("PIN");

        comeBack(2, 5, 8, 0);
        assertThat(room.has("voting")).isFalse();
        assertThat(room.now().risksOrEmpty().running().orElseThrow().state()).isEqualTo(RoundState.OPEN);
    }

    @Test
    void soIsADotVote() throws Exception {
        var file = folder.resolve("dots.verkstad");
        ProjectFile.create(file, Boards.project(Boards.typical())).close();
        room = new Room(folder, Language.SV);
        room.open(file);
        room.press("go-board-b1");
        room.press("dot-vote-cards");
        room.press("dots-pin");
        write("pin-new");
        write("pin-again");
        room.press("pin-set");
        room.press("dots-start");
        int seats = Objects.requireNonNull(room.now().dotVote()).seatCount();

        room.shutAndOpen(file);
        assertThat(Room.words(room.cockpit())).contains("0 av " + seats + " har röstat");
        comeBack(2, 5, 8, 1);
        assertThat(Room.words(room.cockpit()))
                .contains("0 av " + seats + " har röstat")
                .doesNotContain("PIN");
        comeBack(2, 5, 8, 0);
        assertThat(room.has("voting")).isFalse();
        assertThat(room.now().dotVote()).isNotNull();
    }

    @Test
    void withoutAPinARoundUnderWayIsOpenedAtTheFacilitators() throws Exception {
        var file = folder.resolve("vote.verkstad");
        ProjectFile.create(file, RiskSample.withRound(RiskSample.project(2), RoundState.OPEN, Secrecy.SECRET))
                .close();
        room = new Room(folder, Language.SV);
        room.open(file);
        assertThat(room.has("voting")).isFalse();
    }

    /** A lock that nobody holds is what a program leaves behind that died. */
    @Test
    void afterACrashADotVoteGoesOnAtItsCurtainAndWhereSomethingElseStoodItStands() throws Exception {
        var file = folder.resolve("dots.verkstad");
        var lock = folder.resolve("dots.verkstad.lock");
        ProjectFile.create(file, Boards.project(Boards.typical())).close();
        room = new Room(folder, Language.SV);
        room.open(file);
        room.press("go-board-b1");
        room.press("dot-vote-cards");
        room.press("dots-start");
        room.choose("file-menu", "menu-close");
        Files.writeString(lock, "anna\nlaptop\n2026-11-25 09:00\n1\n");
        room.open(file);
        int seats = Objects.requireNonNull(room.now().dotVote()).seatCount();
        assertThat(room.said()).contains("0 av " + seats + " har röstat", "Programmet avbröts. Alla röster");
        comeBack();
        room.press("go-risks");
        room.choose("file-menu", "menu-close");
        Files.writeString(lock, "anna\nlaptop\n2026-11-25 09:00\n1\n");
        room.open(file);
        assertThat(room.has("voting"))
                .as("the facilitator had gone on to something else")
                .isFalse();
        assertThat(room.said()).contains("Programmet avbröts förra gången");
    }

    /** The desk lies behind, with a risk chosen in it; a menu's keys hold in the whole window. */
    @Test
    void noKeyReachesTheDeskThroughAVote() throws Exception {
        var file = folder.resolve("vote.verkstad");
        ProjectFile.create(file, RiskSample.project(3)).close();
        room = new Room(folder, Language.SV);
        room.open(file);
        room.press("go-risks");
        Fx.run(() -> ((TableView<?>) room.node("register")).getSelectionModel().select(2));
        room.press("start-vote");
        room.press("round-start");
        var before = room.now();
        for (int step = 0; step < 3; step++) {
            var screen = Room.words(room.cockpit());
            Fx.run(() -> Arrays.stream(KeyCode.values())
                    .filter(k -> k != KeyCode.ESCAPE)
                    .forEach(k -> pressed(k, true)));
            for (var key : List.of(KeyCode.INSERT, KeyCode.DELETE, KeyCode.F1, KeyCode.F5, KeyCode.F10))
                Fx.run(() -> pressed(key, false));
            assertThat(room.now()).isEqualTo(before);
            assertThat(Room.words(room.cockpit())).isEqualTo(screen);
            room.key(KeyCode.ENTER);
        }
    }

    private void pressed(KeyCode key, boolean control) {
        var voting = room.node("voting");
        Event.fireEvent(voting, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
        Event.fireEvent(voting, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, control, false, false));
    }

    private void write(String id) {
        var field = (PasswordField) room.node(id);
        Fx.run(() -> field.setText("2580"));
    }

    /** The facilitator's keys are held, and these digits typed, if any. */
    private void comeBack(int... digits) {
        room.hold(KeyCode.CONTROL, KeyCode.ESCAPE);
        room.holdTimeIsUp();
        room.release(KeyCode.ESCAPE, KeyCode.CONTROL);
        for (int digit : digits) room.key(KeyCode.valueOf("DIGIT" + digit));
        if (digits.length > 0) room.key(KeyCode.ENTER);
    }
}
