package verkstad.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.Revision;
import verkstad.model.RoleHeld;
import verkstad.texts.Texts;
import verkstad.ui.Gallery;
import verkstad.ui.Gallery.Size;
import verkstad.ui.WorkspaceGallery;
import verkstad.ui.session.SessionSample;
import verkstad.ui.theme.Look;
import verkstad.workspace.Workspace;

/** The project's own screens as pictures. */
class ProjectGalleryTest {
    @TempDir
    private Path folder;

    @Test
    void theProjectIsPictured() {
        var full = SessionSample.people(6);
        full = full.withDetails(full.details()
                .withCommissioner("E-råd, Fyrbodals kommunalförbund")
                .withPurpose("Utredningen syftar till att utforska samtliga deltagande kommuners"
                        + " verksamhetsförmågor inom digitalisering och IT, den så kallade digitala motorn.")
                .withGoal("Att under uppdragets tidsperiod kartlägga verksamhetsförmågor.")
                .withStart(LocalDate.of(2020, 9, 25))
                .withRoles(List.of(
                        new RoleHeld("Finansiär", "Fyrbodals kommunalförbund"),
                        new RoleHeld("Referensgrupp", "Nätverket för e-samhälle i Fyrbodal")))
                .withRevisions(
                        List.of(new Revision("0.1", LocalDate.of(2020, 8, 15), "Utkast framtaget", "Projektledaren"))));
        BiFunction<Workspace, Texts, Parent> view =
                (w, t) -> ProjectView.centre(w, t, null).view();
        gallery().picture("project", Size.CENTRE, Look.LIGHT, Language.SV, full, view);
        gallery().picture("project", Size.PROJECTOR, Look.DARK, Language.NB, full, view);
        gallery().picture("project-empty", Size.CENTRE, Look.DARK, Language.EN, SessionSample.people(0), view);
        assertThat(Gallery.has("project-centre-light-sv.png")).isTrue();
    }

    @Test
    void peopleArePictured() {
        BiFunction<Workspace, Texts, Parent> view =
                (w, t) -> PeopleView.centre(w, t, null).view();
        for (int count : List.of(0, 6, 40)) {
            var project = SessionSample.people(count);
            gallery().picture("people-" + count, Size.CENTRE, Look.LIGHT, Language.SV, project, view);
            gallery().picture("people-" + count, Size.CENTRE, Look.DARK, Language.NB, project, view);
        }
        gallery().picture("people-40", Size.PROJECTOR, Look.LIGHT, Language.EN, SessionSample.people(40), view);
        assertThat(Gallery.has("people-40-centre-light-sv.png")).isTrue();
    }

    private WorkspaceGallery gallery() {
        return new WorkspaceGallery(folder);
    }
}
