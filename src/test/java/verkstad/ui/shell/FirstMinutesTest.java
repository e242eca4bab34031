package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Place;
import verkstad.texts.Texts;
import verkstad.ui.Fx;

/** Who starts the program for the first time, without a file and without a manual. */
class FirstMinutesTest {
    /** What each screen of an empty project says is to be done. */
    private static final Map<Place.Room, String> NEXT = Map.of(
            Place.Room.PROJECT, "project.agreed",
            Place.Room.PEOPLE, "project.people-hint",
            Place.Room.PARTICIPATION, "session.participation-none",
            Place.Room.RISKS, "risk.empty",
            Place.Room.COMMUNICATION, "communication.plan-prompt-why");

    @TempDir
    Path folder;

    private Room room;

    @AfterEach
    void leave() {
        if (room != null) room.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSampleIsOfferedInTheLanguageThatIsChosenWithoutARestart(Language language) {
        var before = language == Language.EN ? Language.SV : Language.EN;
        var texts = Texts.in(language);
        room = new Room(folder, before);
        assertThat(shown()).contains(Texts.in(before).get("shell.no-recent"));
        assertThat(room.focused()).isEqualTo("new-title");
        room.choose("file-menu", "language-" + language.code());
        assertThat(shown())
                .contains(
                        texts.get("shell.sample"),
                        texts.get("shell.create-from"),
                        texts.get("shell.open"),
                        texts.get("shell.no-recent"));
        var file = folder.resolve("forste.verkstad");
        room.answers.add(file);
        room.tabTo("sample");
        room.key(KeyCode.SPACE);
        assertThat(file).isRegularFile();
        assertThat(room.now()).isEqualTo(Samples.in(language));
        assertThat(shown())
                .contains(texts.get("shell.agenda"), room.now().details().title());

        room.choose("file-menu", "menu-help");
        assertThat(Fx.call(() -> Window.getWindows().stream()
                        .map(w -> Room.words(w.getScene().getRoot()))
                        .anyMatch(words -> words.contains(texts.get("help.title.before")))))
                .as("the short manual")
                .isTrue();
    }

    @Test
    void emptyScreensSayWhatToDoNext() {
        room = new Room(folder, Language.NN);
        var texts = Texts.in(Language.NN);
        room.answers.add(folder.resolve("tomt.verkstad"));
        room.type("Tomt");
        room.key(KeyCode.ENTER);
        NEXT.forEach((place, key) -> {
            Fx.run(() -> room.workspace().go(new Place(null, place)));
            room.settle();
            assertThat(shown()).as(place.name()).contains(texts.get(key));
        });
        assertThat(shown()).contains(texts.get("shell.no-session"));
        room.press("add-board");
        assertThat(shown()).contains(texts.get("board.next"));
        room.press("add-futures");
        assertThat(shown()).contains(texts.get("futures.preparation-hint"));
        room.choose("sessions", "menu-add-session");
        assertThat(shown())
                .contains(texts.get("session.attendance-none"), texts.get("session.item-next"))
                .doesNotContain(texts.get("shell.no-session"));
    }

    /** All that can be read, also in the fields that are empty. */
    private String shown() {
        return Fx.call(() -> Room.words(room.cockpit())
                + room.cockpit().lookupAll(".text-input").stream()
                        .map(field -> ((TextInputControl) field).getPromptText())
                        .collect(Collectors.joining("\n")));
    }
}
