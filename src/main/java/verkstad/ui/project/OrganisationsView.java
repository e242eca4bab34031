package verkstad.ui.project;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import verkstad.texts.Texts;
import verkstad.ui.controls.FocusScroll;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.Rows;
import verkstad.workspace.Workspace;

/** The organisations and how many come from each, with a line for the next. */
final class OrganisationsView extends VBox {
    private final Workspace workspace;
    private final Texts texts;
    private final OrganisationsViewModel organisations;
    private final Form form;
    private final Rows<String> rows;

    OrganisationsView(Workspace workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
        organisations = new OrganisationsViewModel(workspace);
        form = new Form(workspace, texts);
        var next = form.next("organisation-next", "project.organisation-next", "", organisations::add);
        rows = Rows.byId(organisations.organisations(), this::row).leadingTo(next);
        var title = new Label(texts.get("project.organisations"));
        title.getStyleClass().add("caption");
        var scroll = FocusScroll.list(rows);
        getStyleClass().add("paper");
        getChildren().addAll(title, scroll, next);
    }

    void close() {
        rows.close();
        form.close();
    }

    private Rows.Row row(String id) {
        var fields = new Form(workspace, texts);
        var name =
                fields.required(new TextField(), "organisation-" + id, "project.organisation", organisations.name(id));
        HBox.setHgrow(name, Priority.ALWAYS);
        var count = new Label();
        count.getStyleClass().addAll("muted", "cell-number");
        count.setMinWidth(24);
        fields.keep(organisations.people(id).subscribe(n -> count.setText(Long.toString(n))));
        Runnable gone = () -> organisations.remove(id);
        var remove = fields.mark("organisation-remove-" + id, "project.organisation-remove", "mark-remove", gone);
        var line = new HBox(name, count, remove);
        line.getStyleClass().add("cells");
        return new Rows.Row(line, List.of(name, remove), by -> organisations.move(id, by), gone, fields::close);
    }
}
