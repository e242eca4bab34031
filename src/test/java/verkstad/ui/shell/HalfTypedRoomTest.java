package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Place;
import verkstad.storage.ProjectFile;
import verkstad.ui.Fx;

/** Whatever is half typed when the facilitator goes elsewhere, or home, stands there when they come back. */
class HalfTypedRoomTest {
    @TempDir
    Path folder;

    private Path file;
    private Room room;

    @BeforeEach
    void open() throws Exception {
        file = folder.resolve("dagen.verkstad");
        ProjectFile.create(file, Samples.in(Language.SV)).close();
        room = new Room(folder, Language.SV);
        room.open(file);
    }

    @AfterEach
    void leave() {
        room.close();
    }

    @Test
    void everyLineThatMakesSomethingKeepsWhatIsHalfTyped() {
        var project = room.now();
        var session = project.sessions().getLast().id();
        var lines = Map.of(
                new Place(session, Place.Room.BOARD, project.boards().getFirst().id()),
                        List.of("card-next-0", "card-next-1"),
                new Place(
                                session,
                                Place.Room.FUTURES,
                                project.futures().getFirst().id()),
                        List.of("headline-next", "park-next"),
                new Place(session, Place.Room.PEOPLE), List.of("person-next", "person-next-role", "organisation-next"),
                new Place(session, Place.Room.SESSION), List.of("agenda-next"),
                new Place(session, Place.Room.OUTCOMES), List.of("decision-next", "action-next", "quick-words"));
        lines.forEach((place, fields) -> {
            go(place);
            for (var field : fields) {
                room.focus(field);
                room.type("Halva " + field);
            }
            go(new Place(session, Place.Room.COMMUNICATION));
            go(place);
            for (var field : fields) assertThat(words(field)).as(field).isEqualTo("Halva " + field);
        });
        room.shutAndOpen(file);
        lines.forEach((place, fields) -> {
            go(place);
            for (var field : fields) assertThat(words(field)).as(field).isEqualTo("Halva " + field);
        });
        assertThat(room.now()).isEqualTo(project);
    }

    /** Whoever comes back by the keyboard goes on where they were; a letter takes the place of nothing. */
    @Test
    void aHalfTypedLineIsGoneOnWithAtItsEnd() {
        var futures = new Place(
                room.now().sessions().getLast().id(),
                Place.Room.FUTURES,
                room.now().futures().getFirst().id());
        go(futures);
        room.focus("headline-next");
        room.type("Halv rub");
        room.focus("headlines");
        room.tabTo("headline-next");
        room.type("rik");
        assertThat(words("headline-next")).isEqualTo("Halv rubrik");
    }

    @Test
    void whatHasBecomeACardIsHalfTypedNoMore() {
        var board = room.now().boards().getFirst();
        int cards = board.columns().getFirst().cards().size();
        var place = new Place(room.now().sessions().getLast().id(), Place.Room.BOARD, board.id());
        go(place);
        room.focus("card-next-0");
        room.type("Nattens larm");
        room.key(KeyCode.ENTER);
        room.shutAndOpen(file);
        go(place);
        assertThat(words("card-next-0")).isEmpty();
        assertThat(room.now().boards().getFirst().columns().getFirst().cards()).hasSize(cards + 1);
    }

    private void go(Place place) {
        Fx.run(() -> room.workspace().go(place));
        room.settle();
    }

    private String words(String field) {
        var control = (TextInputControl) room.node(field);
        return Fx.call(control::getText);
    }
}
