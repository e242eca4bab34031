package verkstad.ui.project;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.Language;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.controls.Centre;
import verkstad.ui.controls.CheckedText;
import verkstad.ui.controls.FocusScroll;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.GrowingArea;
import verkstad.ui.controls.WrappingRow;
import verkstad.ui.controls.Writing;
import verkstad.workspace.Workspace;

/** What the project is: its title, what was agreed, who holds which role, and the plan's revisions. */
public final class ProjectView {
    private final Form form;
    private final Texts texts;
    private final ProjectViewModel project;

    private ProjectView(Workspace workspace, Texts texts) {
        this.texts = texts;
        form = new Form(workspace, texts);
        project = new ProjectViewModel(workspace);
    }

    /** What fills the cockpit's middle; the projector shows the cover of the session at hand, or the curtain. */
    public static Centre centre(Workspace workspace, Texts texts, @Nullable String session) {
        var view = new ProjectView(workspace, texts);
        var tables = new ProjectTables(workspace, texts);
        view.form.keep(tables::close);
        var title = view.form.required(GrowingArea.paragraph(), "project-title", "project.title", view.project.title());
        title.getStyleClass().addAll("title-field", "headline1");
        var column = new VBox(title, view.facts(), view.agreed(), tables.roles(), tables.revisions());
        column.getStyleClass().add("centre");
        var show = session == null ? new Show.Curtain() : new Show.Cover(session);
        return new Centre(new FocusScroll(column), new SimpleObjectProperty<Show>(show), view.form::close);
    }

    private HBox facts() {
        var date = Writing.date(texts.language());
        var language = form.choice(
                "project-language",
                "project.language",
                List.of(Language.values()),
                l -> texts.word("model.language", l),
                project.language());
        var start = new CheckedText<>("project-start", date, texts.get("project.date-wrong"));
        var end = new CheckedText<>("project-end", date, texts.get("project.date-wrong"));
        var commissioner =
                Form.labelled(form.text("project-commissioner", "project.commissioner", project.commissioner()));
        HBox.setHgrow(commissioner, Priority.ALWAYS);
        var line = new WrappingRow(
                commissioner,
                fixed(165, Form.labelled(language)),
                fixed(120, Form.labelled(form.checked(start, "project.start", project.start()))),
                fixed(120, Form.labelled(form.checked(end, "project.end", project.end()))),
                fixed(130, Form.labelled(form.text("project-case", "project.case-number", project.caseNumber()))));
        line.getStyleClass().addAll("paper", "form-line");
        return line;
    }

    private VBox agreed() {
        var heading = new Label(texts.get("project.agreed"));
        heading.getStyleClass().add("headline2");
        var paper = new VBox(
                heading,
                Form.labelled(form.area(new GrowingArea(2), "project-purpose", "project.purpose", project.purpose())),
                Form.labelled(form.area(new GrowingArea(2), "project-goal", "project.goal", project.goal())),
                Form.labelled(form.area(
                        new GrowingArea(2), "project-delimitation", "project.delimitation", project.delimitation())));
        paper.getStyleClass().add("paper");
        return paper;
    }

    private static <R extends Region> R fixed(double width, R region) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
        return region;
    }
}
