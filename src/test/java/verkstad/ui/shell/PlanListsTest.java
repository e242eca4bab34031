package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.communication.Audience;
import verkstad.ui.Fx;

/** The lists beside the table of goals, through the real windows. */
class PlanListsTest {
    private static final int AUDIENCES = 2;
    private static final int NEEDS = 3;

    @TempDir
    Path folder;

    private Room room;

    @BeforeEach
    void arrive() {
        room = new Room(folder, Language.SV);
        room.begin(folder.resolve("plan.verkstad"), "En plan");
        room.press("go-communication");
    }

    @AfterEach
    void leave() {
        room.close();
    }

    @Test
    void manyNeedsThatArePastedAreEachANeed() {
        room.tab(NEEDS);
        room.focus("need-next");
        room.type("Fler rum");
        paste("Ett forum\n\n  Följa upp  \n");
        assertThat(needs()).containsExactly("Fler rum", "Ett forum", "Följa upp");
        paste("Tid");
        assertThat(needs()).hasSize(3);
        room.key(KeyCode.ENTER);
        assertThat(needs()).endsWith("Tid");
        assertThat(room.focused()).isEqualTo("need-next");
    }

    @Test
    void audiencesAreTypedMovedAndRemovedByTheKeyboard() {
        room.tab(AUDIENCES);
        room.focus("audience-next");
        room.type("Personal");
        room.key(KeyCode.ENTER);
        room.type("Låntagare");
        room.key(KeyCode.ENTER);
        room.focus("audience-know-1");
        room.type("Att det är öppet");
        room.key(KeyCode.TAB);
        room.type("Sig välkomna");
        room.key(KeyCode.ALT, KeyCode.UP);
        assertThat(room.now().communicationOrEmpty().audiences())
                .containsExactly(
                        new Audience("Låntagare", "Att det är öppet", "Sig välkomna", null, null),
                        new Audience("Personal", null, null, null, null));
        assertThat(room.focused()).isEqualTo("audience-feel-0");
        room.key(KeyCode.ALT, KeyCode.DELETE);
        assertThat(room.now().communicationOrEmpty().audiences())
                .extracting(Audience::name)
                .containsExactly("Personal");
        room.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(room.now().communicationOrEmpty().audiences()).hasSize(2);
    }

    private void paste(String text) {
        Fx.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
        room.key(KeyCode.CONTROL, KeyCode.V);
    }

    @Test
    void whatIsTypedIntoALineThatWasJustMovedOrLeftByAnotherIsItsOwn() {
        room.tab(NEEDS);
        for (var need : List.of("Råd", "Tid", "Rum", "Folk")) {
            room.focus("need-next");
            room.type(need);
            room.key(KeyCode.ENTER);
        }
        hurried("need-0", KeyCode.DOWN, "!");
        assertThat(needs()).containsExactly("Tid", "!Råd", "Rum", "Folk");
        hurried("need-1", KeyCode.DELETE, "?");
        assertThat(needs()).containsExactly("Tid", "?Rum", "Folk");
        room.key(KeyCode.CONTROL, KeyCode.Z);
        room.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(needs()).containsExactly("Tid", "!Råd", "Rum", "Folk");
    }

    private List<String> needs() {
        return room.now().communicationOrEmpty().needs();
    }

    /** Alt with a key, and a letter before the disk is done. */
    private void hurried(String line, KeyCode key, String letter) {
        room.focus(line);
        room.key(KeyCode.HOME);
        Fx.run(() -> {
            room.strike(KeyCode.ALT, key);
            room.letter(letter);
        });
        room.settle();
        Fx.run(() -> room.workspace().settle());
        room.settle();
    }
}
