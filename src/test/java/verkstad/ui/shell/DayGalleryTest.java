package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.exchange.Samples;
import verkstad.exchange.TemplateFolder;
import verkstad.model.Language;
import verkstad.model.Place;
import verkstad.model.Place.Room;
import verkstad.model.Project;
import verkstad.model.session.Attendance;
import verkstad.model.session.Course;
import verkstad.model.session.Presence;
import verkstad.model.session.Session;
import verkstad.model.session.Timer;
import verkstad.storage.ProjectFile;
import verkstad.texts.Texts;
import verkstad.ui.Background;
import verkstad.ui.Gallery;
import verkstad.ui.Gallery.Size;
import verkstad.ui.controls.Facilitator;
import verkstad.ui.session.SessionSample;
import verkstad.ui.theme.Look;
import verkstad.workspace.Workspace;

/** The cockpit while the day runs: on time, behind, with a timer in each state; who came; session by session. */
class DayGalleryTest {
    private static final LocalDate DAY = LocalDate.of(2020, 11, 27);

    @TempDir
    Path folder;

    @Test
    void theRunningDayIsPictured() {
        var before = SessionSample.project();
        picture("day-before", before, item("a1"), "11:00", Look.LIGHT, Language.SV, Size.LAPTOP);
        var running = begun("a1", "11:00");
        picture("day-on-time", running, item("a1"), "11:05", Look.LIGHT, Language.SV, Size.LAPTOP);
        picture("day-on-time", running, item("a1"), "11:05", Look.HIGH_CONTRAST, Language.EN, Size.PROJECTOR);
        picture("day-behind", running, item("a1"), "11:31", Look.LIGHT, Language.SV, Size.LAPTOP);
        picture("day-behind", running, item("a3"), "11:31", Look.DARK, Language.NB, Size.LAPTOP);
        picture("day-late", running, item("a1"), "12:31", Look.HIGH_CONTRAST, Language.EN, Size.LAPTOP);
        var over = edited(running, s -> new Course(s).ended("11:10"));
        picture("day-over", over, item("a1"), "11:31", Look.LIGHT, Language.NB, Size.LAPTOP);
        assertThat(Gallery.has("day-behind-laptop-light-sv.png")).isTrue();
    }

    @Test
    void theTimerIsPictured() {
        var timer = Timer.started(Duration.ofMinutes(10), "a1", at("11:00"));
        var running = begun("a1", "11:00");
        picture("timer-running", running.withTimer(timer), item("a1"), "11:03", Look.LIGHT, Language.SV, Size.LAPTOP);
        picture("timer-soon", running.withTimer(timer), item("a1"), "11:09", Look.DARK, Language.NB, Size.LAPTOP);
        picture("timer-over", running.withTimer(timer), item("a1"), "11:12", Look.LIGHT, Language.SV, Size.LAPTOP);
        var paused = running.withTimer(timer.paused(at("11:04")));
        picture("timer-paused", paused, item("a1"), "11:20", Look.HIGH_CONTRAST, Language.EN, Size.LAPTOP);
        assertThat(Gallery.has("timer-over-laptop-light-sv.png")).isTrue();
    }

    @Test
    void whoCameIsPicturedSessionBySession() {
        var project = edited(
                SessionSample.project(),
                s -> s.withPresence(new Presence("p1", "11:15", null)).withPresence(new Presence("p2", null, "11:45")));
        picture(
                "attendance-times",
                project,
                new Place("s1", Room.SESSION),
                "11:00",
                Look.LIGHT,
                Language.SV,
                Size.LAPTOP);
        for (int people : new int[] {6, 40}) {
            for (int sessions : new int[] {1, 6}) {
                var name = "participation-" + people + "-" + sessions;
                var many = sessions(people, sessions);
                var place = new Place("s1", Room.PARTICIPATION);
                picture(name, many, place, "11:00", Look.LIGHT, Language.SV, Size.LAPTOP);
            }
        }
        var place = new Place("s1", Room.PARTICIPATION);
        picture("participation-40-6", sessions(40, 6), place, "11:00", Look.DARK, Language.NB, Size.PROJECTOR);
        picture(
                "participation-none",
                SessionSample.people(6),
                new Place(null, Room.PARTICIPATION),
                "11:00",
                Look.LIGHT,
                Language.EN,
                Size.LAPTOP);
        assertThat(Gallery.has("participation-40-6-laptop-light-sv.png")).isTrue();
    }

    @Test
    void highContrastIsPicturedEverywhere() {
        var sample = Samples.in(Language.SV);
        var session = sample.sessions().getLast().id();
        for (var room : Room.values()) {
            if (room == Room.ITEM || room == Room.BOARD || room == Room.FUTURES) continue;
            picture(
                    "contrast-" + room.code(),
                    sample,
                    new Place(session, room),
                    "11:00",
                    Look.HIGH_CONTRAST,
                    Language.SV,
                    Size.LAPTOP);
        }
        sample.boards().stream()
                .findFirst()
                .ifPresent(b -> picture(
                        "contrast-board",
                        sample,
                        new Place(session, Room.BOARD, b.id()),
                        "11:00",
                        Look.HIGH_CONTRAST,
                        Language.SV,
                        Size.LAPTOP));
        sample.futures().stream()
                .findFirst()
                .ifPresent(f -> picture(
                        "contrast-futures",
                        sample,
                        new Place(session, Room.FUTURES, f.id()),
                        "11:00",
                        Look.HIGH_CONTRAST,
                        Language.SV,
                        Size.LAPTOP));
        assertThat(Gallery.has("contrast-risks-laptop-high_contrast-sv.png")).isTrue();
    }

    private void picture(
            String name, Project project, Place place, String time, Look look, Language language, Size size) {
        Gallery.picture(name, size, look, language, texts -> {
            var workspace = workspace(project, Clock.fixed(at(time), ZoneOffset.UTC));
            workspace.go(place);
            var background = new Background(Runnable::run, Runnable::run);
            var papers = new Papers(workspace, texts, new NoQuestions(), background, (file, subject) -> false);
            var own = new TemplateFolder(folder.resolve("templates"));
            var templates = new Templates(new Stage(), texts, new NoQuestions(), background, own);
            var loans = new Cockpit.Loans(new Facilitator(), menu(texts), papers, templates);
            return new Cockpit(workspace, texts, Presentation.in(look), loans);
        });
    }

    private Workspace workspace(Project project, Clock clock) {
        try {
            var own = Files.createDirectory(folder.resolve(UUID.randomUUID().toString()));
            var file = ProjectFile.create(own.resolve("Digital motor Fyrbodal.verkstad"), project);
            return new Workspace(file, Runnable::run, Runnable::run, clock);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Project sessions(int people, int count) {
        var project = SessionSample.people(people);
        var sessions = IntStream.range(0, count)
                .mapToObj(i -> {
                    var session = SessionSample.session().withId("s" + (i + 1)).withDate(DAY.plusDays(14L * i));
                    for (int p = 1; p <= people; p++) {
                        var state = (p + i) % 4 == 0
                                ? Attendance.ABSENT
                                : (p * 7 + i) % 9 == 0 ? Attendance.NOT_CALLED : Attendance.PRESENT;
                        session = session.withAttendance("p" + p, state);
                    }
                    return session.withPresence(new Presence("p1", "11:15", i == 0 ? "11:50" : null));
                })
                .toList();
        return project.withSessions(sessions);
    }

    private static Project begun(String item, String time) {
        return edited(
                SessionSample.project(), s -> new Course(s.withItem("a4", i -> i.withSkipped(true))).begun(item, time));
    }

    private static Project edited(Project project, UnaryOperator<Session> work) {
        return project.withSessions(List.of(work.apply(project.session("s1"))));
    }

    private static Place item(String id) {
        return new Place("s1", Room.ITEM, id);
    }

    private static Instant at(String time) {
        return Instant.parse(DAY + "T" + time + ":00Z");
    }

    private static MenuButton menu(Texts texts) {
        var menu = new MenuButton(texts.get("shell.file"));
        menu.setMinWidth(MenuButton.USE_PREF_SIZE); // as the real one has it
        return menu;
    }
}
