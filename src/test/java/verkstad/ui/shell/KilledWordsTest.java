package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.model.futures.FuturesWorkshopBuilder;
import verkstad.model.futures.HeadlineBuilder;
import verkstad.model.futures.Stage;
import verkstad.model.session.SessionBuilder;
import verkstad.storage.Child;
import verkstad.storage.ProjectFile;
import verkstad.ui.Fx;
import verkstad.workspace.SaveState;

/**
 * Somebody types without ever pausing, a headline's story or the next headline. The program dies between two
 * keystrokes.
 */
class KilledWordsTest {
    private static final String STORY = "Hon ringer, och på elva sekunder svarar någon som vet vem hon är. ".repeat(20);
    private static final int BEFORE = 60;
    private static final Duration BETWEEN = Duration.millis(40);

    @TempDir
    Path folder;

    /** The program that dies, typed in this field: it says how much is typed, and how much is on the disk. */
    static final class Laptop {
        public static void main(String[] arguments) throws Exception {
            var folder = Path.of(arguments[0]);
            var room = new Room(folder, Language.SV);
            room.answers.add(folder.resolve("words.verkstad"));
            room.press("open");
            room.press("go-futures-f1");
            room.tab(1);
            var field = arguments[1];
            room.focus(field);
            var clock = new Timeline();
            Fx.run(() -> {
                room.workspace()
                        .project()
                        .subscribe(
                                now -> System.out.println("SAVED " + story(now).length()));
                room.workspace().saved().subscribe(state -> {
                    if (state instanceof SaveState.Saved)
                        System.out.println("SAVED " + typed(room, field).length());
                });
                var key = new KeyFrame(BETWEEN, tick -> {
                    int typed = typed(room, field).length();
                    room.letter(STORY.substring(typed, typed + 1));
                    System.out.println("TYPED " + (typed + 1));
                });
                clock.getKeyFrames().add(key);
                clock.setCycleCount(STORY.length());
                clock.setOnFinished(end -> System.out.println("END"));
                clock.play();
            });
            Thread.currentThread().join(); // until it is killed
        }
    }

    @Test
    void whatWasTypedIsThereButForTheLastHalfSecond() throws Exception {
        var killed = typedUntilKilled("headline-story");
        assertThat(killed.saved()).as("saved although there was no pause").isBetween(1, killed.typed());
        try (var kept = ProjectFile.open(file())) {
            var story = story(kept.read());
            assertThat(STORY).startsWith(story);
            assertThat(story.length())
                    .as("what was said to be saved, or more")
                    .isBetween(killed.saved(), killed.typed() + 1);
        }
    }

    /** A headline becomes one only with Enter, or when its line is left: it is none, and back in its line. */
    @Test
    void whatWasHalfTypedIsBackInItsLine() throws Exception {
        var killed = typedUntilKilled("headline-next");
        try (var room = new Room(folder, Language.SV)) {
            room.open(file());
            room.tab(1);
            assertThat(room.now().futures().getFirst().headlines()).hasSize(1);
            var back = typed(room, "headline-next");
            assertThat(STORY).startsWith(back);
            assertThat(back.length())
                    .as("what was said to be saved, or more")
                    .isBetween(Math.max(1, killed.saved()), killed.typed() + 1);
        }
    }

    private record Killed(int typed, int saved) {}

    private Killed typedUntilKilled(String field) throws Exception {
        ProjectFile.create(file(), project()).close();
        int typed = 0;
        int saved = 0;
        try (var laptop = Child.start(Laptop.class, folder, folder.toString(), field)) {
            for (var line = laptop.next(); line != null && !line.equals("END"); line = laptop.next()) {
                assertThat(line).doesNotContain("Exception");
                if (line.startsWith("TYPED ")) typed = number(line);
                if (line.startsWith("SAVED ")) saved = number(line);
                if (typed >= BEFORE && (saved > 0 || typed >= 2 * BEFORE)) break;
            }
            for (var line : laptop.kill()) {
                if (line.startsWith("TYPED ")) typed = number(line);
                if (line.startsWith("SAVED ")) saved = number(line);
            }
        }
        return new Killed(typed, saved);
    }

    private Path file() {
        return folder.resolve("words.verkstad");
    }

    private static String typed(Room room, String field) {
        return Fx.call(() -> ((TextInputControl) room.cockpit().lookup("#" + field)).getText());
    }

    private static int number(String line) {
        return Integer.parseInt(line.substring(line.indexOf(' ') + 1));
    }

    private static String story(Project project) {
        return Objects.requireNonNullElse(
                project.futures().getFirst().headlines().getFirst().story(), "");
    }

    private static Project project() {
        var headline =
                HeadlineBuilder.builder().headline("Svar på elva sekunder").build();
        return Project.empty("Trygg på natten", Language.SV)
                .withSessions(
                        List.of(SessionBuilder.builder().id("s1").title("Dagen").build()))
                .withFutures(List.of(FuturesWorkshopBuilder.builder()
                        .id("f1")
                        .session("s1")
                        .year(2031)
                        .scenario("Året är 2031, och natten är trygg.")
                        .stage(Stage.FANTASY)
                        .headlines(List.of(headline))
                        .build()));
    }
}
