package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Place;
import verkstad.model.Project;
import verkstad.storage.ProjectFile;
import verkstad.texts.Texts;
import verkstad.ui.Fx;
import verkstad.ui.Gallery;
import verkstad.ui.theme.Look;

/** What is always at hand, by keyboard through the real windows. */
class AtHandTest {
    private static final Texts TEXTS = Texts.in(Language.SV);
    private static final Project SAMPLE = Samples.in(Language.SV);

    @TempDir
    Path folder;

    private Room room;

    @BeforeEach
    void enter() throws Exception {
        var path = folder.resolve("uppdrag.verkstad");
        ProjectFile.create(path, SAMPLE).close();
        room = new Room(folder, Language.SV);
        room.answers.add(path);
        room.press("open");
    }

    @AfterEach
    void leave() {
        room.close();
    }

    @Test
    void aRiskIsReachedByItsWordsAndACommandByItsName() {
        var risk = SAMPLE.risksOrEmpty().items().get(1);
        room.key(KeyCode.CONTROL, KeyCode.K);
        assertThat(room.focused()).isEqualTo("find-field");
        picture("find-empty");
        find(risk.threat().substring(0, 12));
        picture("find-risk");
        room.key(KeyCode.ENTER);
        assertThat(room.has("find")).isFalse();
        assertThat(room.workspace().place().get().room()).isEqualTo(Place.Room.RISKS);

        room.key(KeyCode.CONTROL, KeyCode.K);
        find("tavla ny");
        room.key(KeyCode.ENTER);
        assertThat(room.now().boards()).hasSize(SAMPLE.boards().size() + 1);
    }

    /** Everybody who is looked for has a button that says whether they are here. */
    @Test
    void aPersonWhoIsLookedForIsGoneToAndNotTickedOff() {
        var person = SAMPLE.people().getFirst();
        room.press("go-session");
        var before = room.now();
        room.key(KeyCode.CONTROL, KeyCode.K);
        find(person.name());
        room.key(KeyCode.ENTER);
        assertThat(room.now()).isEqualTo(before);
        assertThat(room.workspace().place().get().room()).isEqualTo(Place.Room.PEOPLE);
    }

    @Test
    void whatWasWrittenIsShownInItsSentence() {
        room.key(KeyCode.CONTROL, KeyCode.K);
        find("kommun");
        picture("find-written");
        find("finns inte alls någonstans");
        picture("find-nothing");
        room.key(KeyCode.ESCAPE);
        assertThat(room.has("find")).isFalse();
    }

    @Test
    void theLookIsChangedByName() {
        room.key(KeyCode.CONTROL, KeyCode.K);
        find("mörkt");
        room.key(KeyCode.ENTER);
        room.key(KeyCode.CONTROL, KeyCode.K);
        find("kort");
        Fx.run(() -> Gallery.save(room.cockpit().getScene(), "find-cards-laptop-dark-sv"));
        room.key(KeyCode.ESCAPE);
        assertThat(Fx.call(() -> room.cockpit().getScene().getStylesheets())).anyMatch(s -> s.contains("dark"));
        Fx.run(() -> Look.LIGHT.dress(room.cockpit().getScene()));
    }

    @Test
    void theKeysOfTheScreenAndTheManual() {
        room.key(KeyCode.CONTROL, KeyCode.K);
        find(TEXTS.get("shell.risks"));
        room.key(KeyCode.ENTER);
        room.key(KeyCode.F1);
        assertThat(Room.words(room.cockpit()))
                .contains(TEXTS.get("help.keys"), "F5", TEXTS.get("risk.new"), TEXTS.get("help.title.votes"));
        picture("help-keys");
        room.key(KeyCode.ESCAPE);
        assertThat(room.has("help")).isFalse();
    }

    private void find(String words) {
        var field = (TextField) room.node("find-field");
        Fx.run(() -> field.setText(words));
        room.settle();
    }

    private void picture(String name) {
        Fx.run(() -> Gallery.save(room.cockpit().getScene(), name + "-laptop-light-sv"));
    }
}
