package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.communication.Goal;
import verkstad.model.communication.GoalStatus;
import verkstad.ui.Fx;

/** The table of goals through the real windows, by keyboard alone. */
class GoalTableTest {
    private static final List<List<String>> ROWS = List.of(
            List.of("Medarbetare", "Vi är ett bibliotek", "Chef", "alltid", "", "APT", "Fråga i maj"),
            List.of("Chefer", "Ni går först", "Ledning", "snarast", "2030-06-01", "Möte", "Lyssna av"),
            List.of("Yttre tjänst", "Kunna webben", "Expert", "snarast", "", "Kurs", "Prov"),
            List.of("Lärare", "Använd webben", "Skolbibliotek", "höst", "", "Genomgång", "Förslag"),
            List.of("Låntagare", "Öppet jämt", "Disken", "1 juni", "", "Affisch", "Räkna besök"),
            List.of("Politiker", "Det går bra", "Chef", "i maj", "", "Nämnd", "Protokoll"),
            List.of("Press", "Kom och se", "Ledning", "i juni", "", "Inbjudan", "Antal artiklar"));

    @TempDir
    Path folder;

    private Room room;

    @BeforeEach
    void arrive() {
        room = new Room(folder, Language.SV);
        room.begin(folder.resolve("plan.verkstad"), "En plan");
        room.press("go-communication");
        room.focus("goals");
    }

    @AfterEach
    void leave() {
        room.close();
    }

    @Test
    void sevenGoalsAreTypedPastedReorderedAndTakenBack() {
        for (var row : ROWS) type(row);
        assertThat(toWhom())
                .containsExactlyElementsOf(ROWS.stream().map(List::getFirst).toList());
        assertThat(goals().get(1).due()).hasToString("2030-06-01");
        assertThat(goals()).allMatch(g -> g.status() == GoalStatus.UNDER_WAY);

        // A second line in a cell, and a change of mind.
        room.key(KeyCode.UP);
        room.key(KeyCode.F2);
        room.key(KeyCode.ALT, KeyCode.ENTER);
        room.type("Radio");
        room.key(KeyCode.ENTER);
        assertThat(goals().getLast().toWhom()).isEqualTo("Press\nRadio");
        room.key(KeyCode.UP);
        room.type("Nej");
        room.key(KeyCode.ESCAPE);
        assertThat(goals().getLast().toWhom()).isEqualTo("Press\nRadio");

        room.key(KeyCode.ALT, KeyCode.UP);
        room.key(KeyCode.ALT, KeyCode.UP);
        assertThat(toWhom()).containsSubsequence("Lärare", "Press\nRadio", "Låntagare");
        room.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(toWhom()).containsSubsequence("Låntagare", "Press\nRadio", "Politiker");
        room.key(KeyCode.CONTROL, KeyCode.Z);

        // What a spreadsheet gives, on the line for the next goal.
        room.key(KeyCode.CONTROL, KeyCode.END);
        room.key(KeyCode.HOME);
        Fx.run(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, "Äldre\t\"Kom\r\nin\"\tChef\r\nUnga\tHäng här\tDisken\r\n")));
        var before = goals();
        room.key(KeyCode.CONTROL, KeyCode.V);
        assertThat(toWhom()).endsWith("Äldre", "Unga");
        assertThat(goals().get(7).what()).isEqualTo("Kom\nin");
        room.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(goals()).isEqualTo(before);

        // A row goes, with the way back beside it.
        room.key(KeyCode.CONTROL, KeyCode.HOME);
        room.key(KeyCode.ALT, KeyCode.DELETE);
        assertThat(toWhom()).startsWith("Chefer");
        room.press("goal-remove-undo");
        assertThat(goals()).isEqualTo(before);
    }

    @Test
    void shortWordsThatFollowEachOtherFasterThanTheDiskStandEachOnALineOfTheirOwn() {
        Fx.run(() -> {
            for (var word : List.of("HR", "IT", "VD")) strike(word, KeyCode.ENTER);
            for (var word : List.of("SL", "UF")) strike(word, KeyCode.DOWN);
            strike("KS", KeyCode.TAB);
            strike("Kom", KeyCode.ENTER);
            strike("Ny", KeyCode.ENTER);
        });
        room.settle();
        assertThat(toWhom()).containsExactly("HR", "IT", "VD", "SL", "UF", "KS", "Ny");
        assertThat(goals().get(5).what()).isEqualTo("Kom");
    }

    @Test
    void keysThatComeFasterThanTheDiskAreForTheGoalThatTheyWereMeantFor() {
        for (var row : ROWS.subList(0, 4)) type(row);
        Fx.run(() -> {
            room.strike(KeyCode.CONTROL, KeyCode.HOME);
            for (int i = 0; i < 3; i++) room.strike(KeyCode.ALT, KeyCode.DOWN);
        });
        room.settle();
        assertThat(toWhom()).containsExactly("Chefer", "Yttre tjänst", "Lärare", "Medarbetare");
        Fx.run(() -> {
            room.strike(KeyCode.CONTROL, KeyCode.HOME);
            room.strike(KeyCode.INSERT);
            strike("Press", KeyCode.UP);
            room.strike(KeyCode.CONTROL, KeyCode.D);
            strike("Nämnd", KeyCode.ENTER);
        });
        room.settle();
        assertThat(toWhom()).containsExactly("Chefer", "Nämnd", "Press", "Yttre tjänst", "Lärare", "Medarbetare");
        assertThat(goals().get(1)).isEqualTo(goals().getFirst().withToWhom("Nämnd"));
    }

    @Test
    void whatIsUndoneUnderACellLetsGoOfItBeforeAnotherGoalIsWrittenIn() {
        for (var row : ROWS.subList(0, 2)) type(row);
        room.key(KeyCode.CONTROL, KeyCode.HOME);
        room.key(KeyCode.INSERT);
        room.type("Press");
        room.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(room.focused()).as("only words were taken back").isEqualTo("cell-editor");
        room.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(room.focused()).isEqualTo("goals");
        assertThat(toWhom()).containsExactly("Medarbetare", "Chefer");
    }

    @Test
    void backspaceEmptiesAStatusToo() {
        type(ROWS.getFirst());
        room.key(KeyCode.UP);
        room.key(KeyCode.END);
        room.key(KeyCode.BACK_SPACE);
        assertThat(goals().getFirst().status()).isNull();
    }

    @Test
    void whatIsPastedIntoACellEndsWithItsLastWord() {
        Fx.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "Kommunen\r\n")));
        room.key(KeyCode.F2);
        room.key(KeyCode.CONTROL, KeyCode.V);
        room.key(KeyCode.ENTER);
        assertThat(toWhom()).containsExactly("Kommunen");
    }

    @Test
    void whatIsWrittenStaysInSightAndOverItsCell() {
        for (var row : ROWS) type(row);
        room.key(KeyCode.CONTROL, KeyCode.HOME);
        room.key(KeyCode.DOWN);
        room.key(KeyCode.F2);
        room.type(" och deras chefer".repeat(60));
        assertThat(bounds("cell-editor").getMaxY()).isLessThan(bounds("goals").getMaxY());
        room.key(KeyCode.ESCAPE);
        room.key(KeyCode.F2);
        Fx.run(() -> ((VirtualFlow<?>) room.node("goals").lookup(".virtual-flow")).scrollPixels(30));
        room.settle();
        assertThat(bounds("cell-editor").getMinY())
                .isCloseTo(bounds("goal-to-whom-1").getMinY(), within(3.0));
    }

    private Bounds bounds(String id) {
        return Fx.call(() -> room.node(id).localToScene(room.node(id).getLayoutBounds()));
    }

    @Test
    void aNextGoalThatIsGivenUpLeavesNothingBehind() {
        type(ROWS.getFirst());
        for (var change : List.of(KeyCode.ESCAPE, KeyCode.BACK_SPACE)) {
            room.type("N");
            Fx.run(room.workspace()::settle); // saved, as after a pause
            room.settle();
            assertThat(toWhom()).containsExactly("Medarbetare", "N");
            room.key(change);
            room.key(KeyCode.ENTER);
            assertThat(toWhom()).containsExactly("Medarbetare");
        }
    }

    /** A word is typed and its cell left at once, before anything is saved. FX thread. */
    private void strike(String word, KeyCode leave) {
        word.codePoints().mapToObj(Character::toString).forEach(room::letter);
        room.strike(leave);
    }

    /** Tab from cell to cell, a letter for the status, Enter to the next row. */
    private void type(List<String> row) {
        for (var cell : row) {
            if (!cell.isEmpty()) room.type(cell);
            room.key(KeyCode.TAB);
        }
        room.type("p"); // from planned to under way
        room.key(KeyCode.ENTER);
    }

    private List<Goal> goals() {
        return room.now().communicationOrEmpty().goals();
    }

    private List<String> toWhom() {
        return goals().stream().map(Goal::toWhom).toList();
    }
}
