package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Place;
import verkstad.model.Project;
import verkstad.storage.ProjectFile;
import verkstad.ui.Fx;

/** Every screen by the keyboard and the ear alone: each control has a name, Tab comes to it, and then it shows. */
class AccessibilityTest {
    @TempDir
    Path folder;

    private final TreeSet<String> faults = new TreeSet<>();
    private Room room;

    @AfterEach
    void leave() {
        room.close();
    }

    @Test
    void theFirstScreenAndItsTemplates() {
        room = new Room(folder, Language.NN);
        walk("welcome");
        room.focus("new-title");
        room.type("Ny dag");
        room.answers.add(folder.resolve("dag.verkstad"));
        room.press("create-from");
        walk("templates", room.projector().getScene());
        assertThat(faults).isEmpty();
    }

    @Test
    void everyPlaceOfTheSample() throws Exception {
        open(Samples.in(Language.NN));
        everyPlace();
        assertThat(faults).isEmpty();
    }

    @Test
    void everyPlaceOfAnEmptyProject() throws Exception {
        open(Project.empty("Nytt", Language.NN));
        everyPlace();
        room.choose("sessions", "menu-add-session");
        everyPlace();
        room.press("add-board");
        walk("empty board");
        room.press("add-futures");
        pages("empty futures");
        assertThat(faults).isEmpty();
    }

    @Test
    void everyScreenOfAVote() throws Exception {
        open(Samples.in(Language.NN));
        room.press("go-risks");
        room.press("start-vote");
        walk("round sheet");
        room.press("round-start");
        for (var screen : List.of("curtain", "names", "ballot")) {
            walk(screen);
            room.key(KeyCode.ENTER);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyScreenOfADotVote() throws Exception {
        open(Samples.in(Language.NN));
        room.press("go-board-b1");
        room.press("dot-vote-cards");
        walk("dot sheet");
        room.press("dots-start");
        for (var screen : List.of("curtain", "names", "dots")) {
            walk("dot vote: " + screen);
            room.key(KeyCode.ENTER);
        }
        walk("dot vote: review");
        assertThat(faults).isEmpty();
    }

    private void open(Project project) throws Exception {
        var file = folder.resolve("rom.verkstad");
        ProjectFile.create(file, project).close();
        room = new Room(folder, Language.NN);
        room.answers.add(file);
        room.press("open");
    }

    private void everyPlace() {
        for (var place : places(room.now())) {
            Fx.run(() -> room.workspace().go(place));
            room.settle();
            var name = place.room() + (place.id() == null ? "" : " " + place.id());
            if (place.room() == Place.Room.FUTURES) pages(name);
            else walk(name);
        }
    }

    /** A futures workshop has a page for each part of each phase. */
    private void pages(String name) {
        for (var stage : List.of("preparation", "critique", "fantasy", "realisation")) {
            room.press("stage-" + stage);
            var pages = Fx.call(() -> room.cockpit().lookupAll(".toggle-button").stream()
                    .map(n -> n.getId())
                    .filter(id -> id != null && id.startsWith("page-"))
                    .toList());
            for (var page : pages) {
                room.press(page);
                walk(name + " " + page);
            }
        }
    }

    private static List<Place> places(Project project) {
        var session = project.sessions().isEmpty()
                ? null
                : project.sessions().getFirst().id();
        var places = new ArrayList<Place>();
        for (var room : Place.Room.values()) {
            switch (room) {
                case ITEM ->
                    Stream.ofNullable(session)
                            .flatMap(s -> project.session(s).agenda().stream())
                            .limit(2) // words alone, and words folded under a board
                            .forEach(i -> places.add(new Place(session, room, i.id())));
                case BOARD -> project.boards().forEach(b -> places.add(new Place(session, room, b.id())));
                case FUTURES -> project.futures().forEach(f -> places.add(new Place(session, room, f.id())));
                case SESSION, OUTCOMES -> {
                    if (session != null) places.add(new Place(session, room));
                }
                case COMMUNICATION, RISKS, PEOPLE, PROJECT -> places.add(new Place(session, room));
            }
        }
        return places;
    }

    private void walk(String screen) {
        walk(screen, room.cockpit().getScene());
    }

    private void walk(String screen, Scene scene) {
        var walk = TabWalk.of(scene);
        walk.nameless().forEach(n -> faults.add("without a name: " + n + " on " + screen));
        walk.unreached().forEach(n -> faults.add("Tab does not come to " + n + " on " + screen));
        walk.unseen().forEach(n -> faults.add("no focus shows on " + n + " on " + screen));
    }
}
