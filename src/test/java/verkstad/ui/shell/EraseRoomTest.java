package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Place;
import verkstad.storage.ProjectFile;
import verkstad.texts.Texts;
import verkstad.ui.Fx;
import verkstad.ui.Gallery;

/** Erasing is asked for in plain words, and done only then. */
class EraseRoomTest {
    private static final Texts TEXTS = Texts.in(Language.NB);

    @TempDir
    Path folder;

    private Room room;

    @BeforeEach
    void enter() throws Exception {
        var path = folder.resolve("p.verkstad");
        ProjectFile.create(path, Samples.in(Language.NB)).close();
        room = new Room(folder, Language.NB);
        room.shutAndOpen(path);
    }

    @AfterEach
    void leave() {
        room.close();
    }

    @Test
    void aPersonIsErased() {
        var person = room.now().people().getFirst();
        room.press("go-people");
        room.choose("person-erase", "person-erase-" + person.id());
        assertThat(Room.words(room.cockpit())).contains(TEXTS.get("project.erase-sure", person.name()));
        Fx.run(() -> Gallery.save(room.cockpit().getScene(), "erase-person-laptop-light-nb"));
        room.press("confirm-no");
        assertThat(room.now().people()).contains(person);
        room.choose("person-erase", "person-erase-" + person.id());
        room.press("confirm-yes");
        assertThat(room.now().people()).doesNotContain(person);
        assertThat(Fx.call(() ->
                        ((MenuButton) room.node("person-erase")).getItems().size()))
                .isEqualTo(room.now().people().size());
    }

    @Test
    void ballotsAreErased() {
        Fx.run(() -> room.workspace().go(new Place(null, Place.Room.RISKS)));
        room.settle();
        room.choose("rounds", "erase-ballots");
        assertThat(Room.words(room.cockpit())).contains(TEXTS.get("risk.erase-sure"));
        Fx.run(() -> Gallery.save(room.cockpit().getScene(), "erase-ballots-laptop-light-nb"));
        room.press("confirm-yes");
        assertThat(room.now().risksOrEmpty().rounds()).isEmpty();
    }
}
