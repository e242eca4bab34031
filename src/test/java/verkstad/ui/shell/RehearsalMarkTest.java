package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.storage.ProjectFile;
import verkstad.texts.Texts;
import verkstad.ui.Clipped;
import verkstad.ui.Fx;
import verkstad.ui.Gallery;

/** A rehearsal is told apart also in what opens in a window of its own. */
class RehearsalMarkTest {
    @TempDir
    Path folder;

    @Test
    void whatOpensOverTheCockpitSaysThatItIsARehearsal() throws Exception {
        var path = folder.resolve("uppdrag.verkstad");
        ProjectFile.create(path, Samples.in(Language.NN)).close();
        var words = Texts.in(Language.NN).get("rehearsal.projector");
        try (var room = new Room(folder, Language.NN)) {
            room.open(path);
            room.choose("file-menu", "menu-rehearse");
            for (var item : List.of("menu-pin", "menu-copy")) {
                room.choose("file-menu", item);
                assertThat(room.told()).as(item).contains(words);
                whole(item);
                room.answer(ButtonType.OK.getText());
            }
            templates(room, true, words);

            room.press("rehearsal-end");
            room.choose("file-menu", "menu-pin");
            assertThat(room.told()).isNotEmpty().doesNotContain(words);
            room.answer(ButtonType.OK.getText());
            templates(room, false, words);
        }
    }

    private static void templates(Room room, boolean marked, String words) {
        room.choose("sessions", "menu-add-from-template");
        assertThat(Room.words(over()).contains(words)).isEqualTo(marked);
        if (marked) whole("templates");
        Fx.run(() -> ((Button) over().lookup("#template-cancel")).fire());
        room.settle();
    }

    /** The mark takes nothing from what stands under it. */
    private static void whole(String name) {
        Fx.run(() -> {
            assertThat(Clipped.in(over().getScene())).as(name).isEmpty();
            Gallery.save(over().getScene(), "rehearsal-" + name + "-laptop-light-nn");
        });
    }

    /** What stands over the main window. */
    private static Parent over() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage stage && stage.getOwner() != null)
                .findFirst()
                .orElseThrow()
                .getScene()
                .getRoot();
    }
}
