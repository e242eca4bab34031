package verkstad.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Place;
import verkstad.model.Place.Room;
import verkstad.model.Project;
import verkstad.storage.ProjectFile;
import verkstad.workspace.Workspace;

/**
 * Opens the sample in a packaged program, once in each room. On the class path of the tests JavaFX hides nothing; in
 * the packaged program it is a module, and what a library may not reach there fails only in the room that needs it.
 */
final class EveryRoom {
    private static final Project SAMPLE = Samples.in(Language.SV);

    private EveryRoom() {}

    /**
     * Fails if the program says a word or stumbles in any room.
     *
     * @param options Java's
     */
    static void opens(Path program, Path folder, String options) throws Exception {
        for (var room : Room.values()) {
            var place = place(room);
            try (var window = PackagedWindow.open(program, folder, leftAt(place, folder), options)) {
                assertThat(window.said()).as("%s", place).isEmpty();
                assertThat(window.faults()).as("%s", place).isEmpty();
            }
        }
    }

    private static Place place(Room room) {
        var session = SAMPLE.sessions().getLast();
        var id = switch (room) {
            case ITEM -> session.agenda().getFirst().id();
            case BOARD -> SAMPLE.boards().getFirst().id();
            case FUTURES -> SAMPLE.futures().getFirst().id();
            default -> null;
        };
        return new Place(session.id(), room, id);
    }

    /** A file that was left at this place. */
    private static String leftAt(Place place, Path folder) throws Exception {
        var file = folder.resolve("left.verkstad");
        Files.deleteIfExists(file);
        try (var workspace =
                new Workspace(ProjectFile.create(file, SAMPLE), Runnable::run, Runnable::run, Clock.systemUTC())) {
            workspace.go(place);
        }
        return file.getFileName().toString();
    }
}
