package verkstad.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.session.SessionBuilder;
import verkstad.texts.Texts;
import verkstad.ui.Gallery;
import verkstad.ui.Gallery.Size;
import verkstad.ui.WorkspaceGallery;
import verkstad.ui.theme.Look;
import verkstad.workspace.Workspace;

/** The session's screens as pictures. */
class SessionGalleryTest {
    @TempDir
    private Path folder;

    @Test
    void aSessionIsPictured() {
        BiFunction<Workspace, Texts, Parent> view =
                (w, t) -> SessionView.centre(w, t, "s1").view();
        gallery().everywhere("session", SessionSample.project(), view);
        var empty = SessionSample.people(0)
                .withSessions(List.of(
                        SessionBuilder.builder().id("s1").title("Ny workshop").build()));
        gallery().picture("session-empty", Size.CENTRE, Look.LIGHT, Language.SV, empty, view);
        gallery()
                .picture(
                        "session-forty",
                        Size.CENTRE,
                        Look.LIGHT,
                        Language.EN,
                        SessionSample.people(40).withSessions(List.of(SessionSample.session())),
                        view);
        var sample = SessionSample.project();
        var later = sample.withSessions(List.of(
                        SessionSample.session(),
                        SessionSample.session().withId("s2").withActions(List.of())))
                .withRisks(LeftOpenViewModelTest.project().risksOrEmpty());
        gallery()
                .everywhere(
                        "session-left-open",
                        later,
                        (w, t) -> SessionView.centre(w, t, "s2").view());
        assertThat(Gallery.has("session-centre-light-sv.png")).isTrue();
    }

    @Test
    void anItemIsPictured() {
        gallery().everywhere("item", SessionSample.project(), (w, t) -> composed(w, t, "a1"));
        gallery().everywhere("item-working", SessionSample.project(), (w, t) -> composed(w, t, "a3"));
        var session = SessionSample.session();
        var empty = session.withDecisions(List.of()).withActions(List.of()).withItem("a1", i -> i.withNotes(null));
        var notes = "Det är av stor vikt att även de stora kommunerna deltar. ".repeat(20) + "\n\n";
        var longest = session.withItem("a1", i -> i.withNotes(notes.repeat(4).strip()));
        var people = SessionSample.people(6);
        gallery()
                .picture(
                        "item-empty",
                        Size.CENTRE,
                        Look.LIGHT,
                        Language.SV,
                        people.withSessions(List.of(empty)),
                        (w, t) -> composed(w, t, "a1"));
        gallery()
                .picture(
                        "item-long",
                        Size.CENTRE,
                        Look.LIGHT,
                        Language.NB,
                        people.withSessions(List.of(longest)),
                        (w, t) -> composed(w, t, "a1"));
        assertThat(Gallery.has("item-long-centre-light-nb.png")).isTrue();
    }

    @Test
    void onePersonsAttendanceIsPictured() {
        gallery().everywhere("presence", SessionSample.project(), (w, t) -> {
            var attendance = new AttendanceView(w, t, "s1");
            ((Button) attendance.lookup("#attendance-p1")).fire();
            w.undo();
            return under(w, t, attendance, null);
        });
        assertThat(Gallery.has("presence-centre-light-sv.png")).isTrue();
    }

    @Test
    void outcomesArePictured() {
        gallery()
                .everywhere(
                        "outcomes",
                        SessionSample.project(),
                        (w, t) -> under(
                                w, t, (Region) OutcomesView.centre(w, t, "s1").view(), null));
        assertThat(Gallery.has("outcomes-centre-light-sv.png")).isTrue();
    }

    /** An item as the shell puts it together, with the quick entry under it. */
    private static Parent composed(Workspace workspace, Texts texts, String item) {
        var parts = ItemView.item(workspace, texts, "s1", item);
        var middle = new VBox(parts.head());
        if (parts.notes() instanceof TitledPane pane) {
            var activity = new Region();
            VBox.setVgrow(activity, Priority.ALWAYS);
            middle.getChildren().add(activity);
            pane.setExpanded(texts.language() != Language.NB);
        }
        middle.getChildren().add(parts.notes());
        return under(workspace, texts, middle, item);
    }

    private static Parent under(Workspace workspace, Texts texts, Region work, String item) {
        var quick = new QuickEntry(workspace, texts);
        quick.at("s1", item);
        VBox.setVgrow(work, Priority.ALWAYS);
        work.getStyleClass().add("centre");
        var whole = new VBox(work, quick);
        whole.getStyleClass().add("centre");
        work.setStyle("-fx-padding: 0");
        return whole;
    }

    private WorkspaceGallery gallery() {
        return new WorkspaceGallery(folder);
    }
}
