package verkstad.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.model.session.Action;
import verkstad.model.session.Course;
import verkstad.model.session.Decision;
import verkstad.model.session.Timer;
import verkstad.projector.Show;
import verkstad.projector.Show.Written;
import verkstad.ui.Fx;
import verkstad.ui.Gallery;
import verkstad.ui.Gallery.Size;
import verkstad.ui.controls.Now;
import verkstad.ui.session.SessionSample;
import verkstad.ui.theme.Look;

/** What everybody sees while the day runs, with the time in each of its states; and no type smaller than 24 pt. */
class DaySlidesGalleryTest {
    private static final Instant START = Instant.parse("2020-11-27T11:00:00Z");
    private static final double SMALLEST = 32; // 24 pt
    private static final int LINES = 1080;
    private static final Timer TIMER = Timer.started(Duration.ofMinutes(10), "a2", START);

    @TempDir
    Path folder;

    @Test
    void theItemIsPicturedWithTheTimeInEachState() {
        var show = new Show.Item("s1", "a2");
        picture("strip-running", running().withTimer(TIMER), show, 180, 100);
        picture("strip-soon", running().withTimer(TIMER), show, 540, 100);
        picture("strip-over", running().withTimer(TIMER), show, 630, 100);
        picture("strip-paused", running().withTimer(TIMER.paused(START)), show, 630, 100);
        picture("strip-none", running(), show, 0, 150);
        picture("strip-agenda", running().withTimer(TIMER), new Show.Agenda("s1"), 60, 100);
        picture("strip-agenda-large", running().withTimer(TIMER), new Show.Agenda("s1"), 60, 200);
        picture("strip-cover", running().withTimer(TIMER), new Show.Cover("s1"), 60, 100);
    }

    @Test
    void whatIsReadBackIsPictured() {
        var one = project(List.of(new Decision("Svarstiden utökas veckan ut.", "a3")), List.of());
        picture("read-back-one", one, new Show.ReadBack("s1", "a3", Written.OUTCOMES), 0, 100);
        var action = new Action(
                "Ta fram åtgärder för R4 i samband med E-rådets möte.", "E-rådet", null, "snarast", null, null, "a3");
        var some = project(SessionSample.session().decisions(), List.of(action, action));
        picture("read-back-some", some, new Show.ReadBack("s1", "a3", Written.OUTCOMES), 0, 100);
        var many = new ArrayList<Decision>();
        for (int i = 1; i <= 12; i++)
            many.add(new Decision(
                    "Beslut nummer " + i + " som är så pass långt att det tar två rader på duken när"
                            + " det visas för alla i rummet.",
                    "a3"));
        picture(
                "read-back-many",
                project(many, List.of(action)),
                new Show.ReadBack("s1", "a3", Written.OUTCOMES),
                0,
                100);
        picture("read-back-notes", running(), new Show.ReadBack("s1", "a1", Written.NOTES), 0, 100);
        picture("read-back-none", running(), new Show.ReadBack("s1", "a2", Written.DISCUSSION), 0, 100);
    }

    private void picture(String name, Project project, Show show, int seconds, int percent) {
        picture(name, project, show, seconds, percent, Size.PROJECTOR, Look.LIGHT, Language.SV);
        picture(name, project, show, seconds, percent, Size.LAPTOP, Look.DARK, Language.NB);
        picture(name, project, show, seconds, percent, Size.PROJECTOR, Look.HIGH_CONTRAST, Language.EN);
    }

    private void picture(
            String name,
            Project project,
            Show show,
            int seconds,
            int percent,
            Size size,
            Look look,
            Language language) {
        var shown = new ArrayList<Parent>();
        Gallery.picture("slide-" + name, size, look, language, texts -> {
            var workspace = SessionSample.workspace(folder, project);
            workspace.go(new verkstad.model.Place("s1", verkstad.model.Place.Room.SESSION));
            var now = new Now(Clock.fixed(START.plusSeconds(seconds), ZoneOffset.UTC));
            var projection = new Projection(workspace, now);
            projection.show().set(show);
            var view = new ProjectorView(projection, texts, new TypeSize(percent));
            shown.add(view);
            return new StackPane(view); // laid out, and its type sized, once the scene has its look
        });
        Fx.run(() -> shown.stream()
                .filter(view -> view.getScene().getHeight() == LINES)
                .forEach(view -> {
                    view.getScene().getRoot().applyCss(); // a later picture in another look took it off
                    assertThat(small(view)).as(name).isEmpty();
                }));
    }

    private static List<String> small(Node node) {
        var found = new ArrayList<String>();
        if (node instanceof Text text && text.getFont().getSize() < SMALLEST && node.isVisible())
            found.add(text.getText());
        if (node instanceof Parent parent)
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(small(child)));
        return found;
    }

    private static Project running() {
        var project = SessionSample.project();
        return project.withSessions(
                List.of(new Course(new Course(project.session("s1")).begun("a1", "11:00")).begun("a2", "11:10")));
    }

    private static Project project(List<Decision> decisions, List<Action> actions) {
        var session = SessionSample.session().withDecisions(decisions).withActions(actions);
        return SessionSample.people(6).withSessions(List.of(new Course(session).begun("a3", "11:00")));
    }
}
