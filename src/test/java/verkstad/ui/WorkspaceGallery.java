package verkstad.ui;

import java.nio.file.Path;
import java.util.function.BiFunction;
import javafx.scene.Parent;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.texts.Texts;
import verkstad.ui.Gallery.Size;
import verkstad.ui.session.SessionSample;
import verkstad.ui.theme.Look;
import verkstad.workspace.Workspace;

/** Pictures of screens over a project that is open in a file of its own in this folder. */
public record WorkspaceGallery(Path folder) {
    /** The cockpit's middle, light and dark, and on a projector: one language each. */
    public void everywhere(String name, Project project, BiFunction<Workspace, Texts, Parent> view) {
        picture(name, Size.CENTRE, Look.LIGHT, Language.SV, project, view);
        picture(name, Size.CENTRE, Look.DARK, Language.NB, project, view);
        picture(name, Size.PROJECTOR, Look.LIGHT, Language.EN, project, view);
    }

    public void picture(
            String name,
            Size size,
            Look look,
            Language language,
            Project project,
            BiFunction<Workspace, Texts, Parent> view) {
        Gallery.picture(
                name, size, look, language, texts -> view.apply(SessionSample.workspace(folder, project), texts));
    }
}
