package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.exchange.BuiltIn;
import verkstad.exchange.TemplateFolder;
import verkstad.model.Language;
import verkstad.ui.Fx;

/** A day that begins with a template and ends with bills to take home, through the real windows. */
class TemplateRoomTest {
    @TempDir
    private Path folder;

    private Room room;

    @BeforeEach
    void beginFromTheFirstTemplate() {
        room = new Room(folder, Language.SV);
        room.focus("new-title");
        room.type("Ny dag");
        room.answers.add(folder.resolve("dag.verkstad"));
        room.press("create-from");
        answer("template-begin");
    }

    @AfterEach
    void leave() {
        room.close();
    }

    @Test
    void sessionsBeginFromTemplatesAndBecomeTemplates() {
        var first = BuiltIn.FUTURES_WORKSHOP.in(Language.SV);
        assertThat(room.now().session("s1").agenda()).hasSameSizeAs(first.agenda());
        assertThat(room.now().futures()).hasSize(1);

        room.choose("sessions", "menu-add-from-template");
        Fx.run(() -> ((ListView<?>) room.projector().lookup("#templates"))
                .getSelectionModel()
                .select(1));
        answer("template-begin");
        assertThat(room.now().session("s2").title())
                .isEqualTo(BuiltIn.STEERING_GROUP.in(Language.SV).name());
        assertThat(room.workspace().place().get().session()).isEqualTo("s2");

        room.choose("sessions", "menu-save-template");
        assertThat(new TemplateFolder(folder.resolve("templates")).all())
                .singleElement()
                .satisfies(own -> assertThat(own.template().agenda())
                        .isEqualTo(BuiltIn.STEERING_GROUP.in(Language.SV).agenda()));

        room.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(room.now().sessions()).hasSize(1);
    }

    @Test
    void whoThinksBetterOfItChangesNothing() {
        var before = room.now();
        room.choose("sessions", "menu-add-from-template");
        answer("template-cancel");
        assertThat(room.now()).isEqualTo(before);
    }

    @Test
    void headlinesGoByInTheBreakAndAreTakenHome() {
        room.press("go-futures-f1");
        room.press("stage-fantasy");
        room.tab(1);
        room.focus("headline-next");
        room.type("Göta!");
        room.key(KeyCode.ENTER);
        room.key(KeyCode.F5);
        room.press("show-carousel");
        assertThat(Room.words(room.projector())).contains("GÖTA!");
        assertThat(room.has("carousel-pause")).isTrue();
        room.press("show-wall");
        assertThat(Fx.call(() -> room.node("carousel-pause").getParent().isVisible()))
                .isFalse();

        var pdf = folder.resolve("hem.pdf");
        room.answers.add(pdf);
        room.choose("file-menu", "bills-a3");
        assertThat(pdf).isNotEmptyFile();
        assertThat(Room.words(room.cockpit())).contains("Klart: ");
    }

    /** Presses a button in the window that asks. */
    private void answer(String button) {
        Fx.run(() -> ((ButtonBase) room.projector().lookup("#" + button)).fire());
        room.settle();
    }
}
