package verkstad.ui.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.Cases;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.model.communication.Goal;
import verkstad.model.communication.GoalStatus;
import verkstad.projector.ProjectorModel;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.Gallery;
import verkstad.ui.Gallery.Size;
import verkstad.ui.projector.ProjectorView;
import verkstad.ui.session.SessionSample;
import verkstad.ui.theme.Look;

/**
 * The communication plan as pictures: the table empty, with seven goals, gathered, filtered, written in; the slides.
 */
class CommunicationGalleryTest {
    private static final String LONG =
            "Det här är en lång text som någon har klistrat in ur ett annat dokument. ".repeat(8);

    @TempDir
    Path folder;

    @Test
    void thePlanIsPictured() {
        everywhere("plan-empty", GoalSample.empty(), page -> {});
        everywhere("plan", GoalSample.project(), page -> key(page, KeyCode.DOWN));
        everywhere("plan-grouped", GoalSample.project(), page -> grouping(page).setValue(Grouping.SENDER));
        everywhere("plan-gaps", GoalSample.project(), page -> toggle(page, "goals-gaps"));
        everywhere(
                "plan-searched",
                GoalSample.project(),
                page -> ((TextField) page.lookup("#goal-search")).setText("chef"));
        everywhere("plan-written", GoalSample.project(), page -> {
            key(page, KeyCode.DOWN);
            key(page, KeyCode.RIGHT);
            key(page, KeyCode.F2);
        });
        everywhere("plan-block", GoalSample.project(), page -> {
            page.lookup("#goals").requestFocus();
            key(page, KeyCode.DOWN);
            Event.fireEvent(
                    page.lookup("#goals"),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, true, false, false, false));
            Event.fireEvent(
                    page.lookup("#goals"),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, true, false, false, false));
        });
        everywhere(
                "plan-long",
                GoalSample.with(List.of(longest(), GoalSample.goals().get(1))),
                page -> {});
        everywhere("plan-thread", GoalSample.threaded(), page -> {});
        everywhere(
                "plan-thread-field",
                GoalSample.threaded(),
                page -> ((MenuButton) page.lookup("#thread-menu"))
                        .getItems().stream()
                                .filter(i -> "thread-link-up".equals(i.getId()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        for (var tab : List.of("frame", "audiences", "needs")) {
            everywhere("plan-" + tab, GoalSample.project(), page -> tab(page, tab));
            everywhere("plan-" + tab + "-empty", GoalSample.empty(), page -> tab(page, tab));
        }
        everywhere("plan-gota", Cases.gota(), page -> key(page, KeyCode.DOWN));
        everywhere("plan-gota-last", Cases.gota(), page -> {
            for (int i = 0; i < 6; i++) key(page, KeyCode.DOWN);
        });
        assertThat(Gallery.has("plan-centre-light-sv.png")).isTrue();
    }

    @Test
    void theSlidesArePictured() {
        slides("goals-empty", GoalSample.empty(), new Show.Goals(-1));
        slides("goals-whole", GoalSample.project(), new Show.Goals(1));
        slides("goals-last", GoalSample.project(), new Show.Goals(6));
        for (int i : List.of(1, 6)) slides("goals-gota-" + i, Cases.gota(), new Show.Goals(i));
        for (int i : List.of(0, 3, 6)) slides("goal-alone-" + i, GoalSample.project(), new Show.OneGoal(i));
        slides("goal-alone-long", GoalSample.with(List.of(longest())), new Show.OneGoal(0));
        slides(
                "goals-long",
                GoalSample.with(List.of(longest(), GoalSample.goals().get(1))),
                new Show.Goals(0));
        assertThat(Gallery.has("goals-whole-projector-light-sv.png")).isTrue();
    }

    private static Goal longest() {
        return GoalSample.goal(LONG, LONG + LONG, "Chef\nExpertgrupp", LONG.substring(0, 120), LONG, LONG)
                .withStatus(GoalStatus.UNDER_WAY);
    }

    private void slides(String name, Project project, Show show) {
        var slide = ProjectorModel.slide(project, show);
        Function<Texts, Parent> view = texts -> new ProjectorView(new SimpleObjectProperty<>(slide), texts);
        Gallery.picture(name, Size.PROJECTOR, Look.LIGHT, Language.SV, view);
        Gallery.picture(name, Size.PROJECTOR, Look.DARK, Language.NB, view);
        Gallery.picture(name, Size.LAPTOP, Look.LIGHT, Language.EN, view);
    }

    private void everywhere(String name, Project project, Consumer<Parent> steps) {
        picture(name, Size.CENTRE, Look.LIGHT, Language.SV, project, steps);
        picture(name, Size.CENTRE, Look.DARK, Language.NB, project, steps);
        picture(name, Size.CENTRE_PROJECTOR, Look.LIGHT, Language.EN, project, steps);
        picture(name, Size.CENTRE_SCALED, Look.LIGHT, Language.EN, project, steps);
    }

    private void picture(
            String name, Size size, Look look, Language language, Project project, Consumer<Parent> steps) {
        Gallery.picture(
                name,
                size,
                look,
                language,
                texts -> CommunicationView.centre(SessionSample.workspace(folder, project), texts)
                        .view(),
                steps);
    }

    private static void key(Parent page, KeyCode code) {
        Event.fireEvent(
                page.lookup("#goals"), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Grouping> grouping(Parent page) {
        return (ComboBox<Grouping>) page.lookup("#goal-grouping");
    }

    private static void toggle(Parent page, String id) {
        ((ToggleButton) page.lookup("#" + id)).setSelected(true);
    }

    private static void tab(Parent page, String name) {
        var tabs = (TabPane) page.lookup(".plan-tabs");
        tabs.getTabs().stream()
                .filter(tab -> tab.getId().equals("communication-" + name))
                .forEach(tabs.getSelectionModel()::select);
    }
}
