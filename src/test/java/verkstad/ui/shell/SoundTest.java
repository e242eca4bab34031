package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.storage.ProjectFile;

/** The soft tone when the time is out: for whoever has asked for it, once, and never before. */
class SoundTest {
    private final Watch watch = new Watch(Instant.parse("2020-11-27T11:02:00Z"));

    @TempDir
    Path folder;

    private Room room;

    @BeforeEach
    void enter() throws Exception {
        Loudspeaker.plugIn();
        var path = folder.resolve("uppdrag.verkstad");
        ProjectFile.create(path, Samples.in(Language.SV)).close();
        room = new Room(folder, Language.SV, watch);
        room.answers.add(path);
        room.press("open");
    }

    @AfterEach
    void leave() {
        room.close();
        Loudspeaker.unplug();
    }

    @Test
    void itIsSilentUnlessItIsAskedFor() {
        runOut();
        assertThat(Loudspeaker.played()).isEmpty();
    }

    @Test
    void itSoundsOnceWhenTheTimeIsOutAndAgainAfterAnAddedMinute() {
        room.choose("file-menu", "menu-sound");
        start(5);
        pass(Duration.ofSeconds(299));
        assertThat(Loudspeaker.played()).isEmpty();
        pass(Duration.ofSeconds(1));
        assertThat(chimed()).isTrue();
        for (int i = 0; i < 10; i++) pass(Duration.ofSeconds(1));
        assertThat(Loudspeaker.played()).isEmpty();
        room.press("timer-more");
        pass(Duration.ofSeconds(60));
        assertThat(chimed()).isTrue();
    }

    @Test
    void itIsSilentWhileTheTimeIsPausedOrTakenAway() {
        room.choose("file-menu", "menu-sound");
        start(5);
        room.key(KeyCode.CONTROL, KeyCode.T);
        pass(Duration.ofMinutes(5));
        assertThat(Loudspeaker.played()).isEmpty();
        room.press("timer-stop");
        pass(Duration.ofMinutes(5));
        assertThat(Loudspeaker.played()).isEmpty();
    }

    @Test
    void itIsSilentOnceItIsSwitchedOffAgain() {
        room.choose("file-menu", "menu-sound");
        room.choose("file-menu", "menu-sound");
        runOut();
        assertThat(Loudspeaker.played()).isEmpty();
    }

    /** To choose another look builds the window anew while the tone has just been heard. */
    @Test
    void itIsNotHeardTwiceBecauseTheWindowIsBuiltAnew() {
        room.choose("file-menu", "menu-sound");
        runOut();
        assertThat(chimed()).isTrue();
        room.choose("file-menu", "look-dark");
        assertThat(Loudspeaker.played()).isEmpty();
    }

    private static boolean chimed() {
        return Arrays.equals(Loudspeaker.played(), Chime.samples());
    }

    private void runOut() {
        start(5);
        pass(Duration.ofMinutes(5));
    }

    private void start(int minutes) {
        room.press("go-item-a1");
        room.focus("timer-minutes");
        room.type(String.valueOf(minutes));
        room.key(KeyCode.ENTER);
    }

    private void pass(Duration time) {
        watch.pass(time);
        room.settle(); // the clock is looked at
        room.settle(); // what it tells is heard
    }
}
