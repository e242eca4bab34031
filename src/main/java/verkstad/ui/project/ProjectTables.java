package verkstad.ui.project;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.model.Revision;
import verkstad.model.RoleHeld;
import verkstad.texts.Texts;
import verkstad.ui.controls.CheckedText;
import verkstad.ui.controls.EditedList;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.Rows;
import verkstad.ui.controls.Stored;
import verkstad.ui.controls.Writing;
import verkstad.workspace.Workspace;

/** The project's two small tables: who holds which role, and the revisions of its plan. */
final class ProjectTables {
    private static final double VERSION = 90;
    private static final double DATE = 130;
    private static final double BY = 200;
    private static final double ROLE = 280;

    private final Workspace workspace;
    private final Texts texts;
    private final ProjectViewModel project;
    private final Rows<Integer> roles;
    private final Rows<Integer> revisions;

    ProjectTables(Workspace workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
        project = new ProjectViewModel(workspace);
        roles = Rows.byPlace(workspace, project.roles().places(), this::role);
        revisions = Rows.byPlace(workspace, project.revisions().places(), this::revision);
    }

    VBox roles() {
        var add = add(
                "project-role-add",
                "project.role-add",
                roles,
                () -> project.roles().add(new RoleHeld("", "")));
        return paper("project.roles", roles, add);
    }

    VBox revisions() {
        var add = add(
                "project-revision-add",
                "project.revision-add",
                revisions,
                () -> project.revisions().add(new Revision("", LocalDate.now(ZoneId.systemDefault()), "", null)));
        return paper("project.revisions", revisions, add);
    }

    void close() {
        roles.close();
        revisions.close();
    }

    private Rows.Row role(int place) {
        var form = new Form(workspace, texts);
        var list = project.roles();
        var role = cell(
                form, "role-" + place, "project.role", given(list.stored(place, RoleHeld::role, RoleHeld::withRole)));
        var holder = cell(
                form,
                "holder-" + place,
                "project.holder",
                given(list.stored(place, RoleHeld::holder, RoleHeld::withHolder)));
        wide(ROLE, role);
        HBox.setHgrow(holder, Priority.ALWAYS);
        return row(form, "role-remove-" + place, list, place, role, holder);
    }

    private Rows.Row revision(int place) {
        var form = new Form(workspace, texts);
        var list = project.revisions();
        var version = cell(
                form,
                "revision-" + place,
                "project.version",
                given(list.stored(place, Revision::version, Revision::withVersion)));
        var date = form.checked(
                new CheckedText<>(
                        "revision-date-" + place, Writing.date(texts.language()), texts.get("project.date-wrong")),
                "project.revision-date",
                dated(list, place));
        var comment = cell(
                form,
                "revision-comment-" + place,
                "project.comment",
                given(list.stored(place, Revision::comment, Revision::withComment)));
        var by = cell(form, "revision-by-" + place, "project.by", list.stored(place, Revision::by, Revision::withBy));
        wide(VERSION, version);
        wide(DATE, date);
        wide(BY, by);
        HBox.setHgrow(comment, Priority.ALWAYS);
        return row(form, "revision-remove-" + place, list, place, version, date, comment, by);
    }

    /** The date of a revision, which must have one: an emptied field leaves it as it is. */
    private static Stored<LocalDate> dated(EditedList<Revision> list, int place) {
        return list.stored(place, Revision::date, (r, date) -> date == null ? r : r.withDate(date));
    }

    /** A text that is there even if it is empty. */
    private static Stored<String> given(Stored<String> stored) {
        return new Stored<>(stored.value(), text -> stored.save().accept(text == null ? "" : text));
    }

    private TextField cell(Form form, String id, String key, Stored<String> stored) {
        var field = form.text(id, key, stored);
        field.setPromptText(texts.get(key));
        return field;
    }

    private <E> Rows.Row row(Form form, String removeId, EditedList<E> list, int place, Node... cells) {
        Runnable gone = () -> list.remove(place);
        var remove = form.mark(removeId, "project.row-remove", "mark-remove", gone);
        var line = new HBox(cells);
        line.getChildren().add(remove);
        line.getStyleClass().add("cells");
        return new Rows.Row(
                line, List.copyOf(line.getChildren()), by -> list.move(place, place + by), gone, form::close);
    }

    private Button add(String id, String key, Rows<Integer> rows, Runnable run) {
        var add = new Button(texts.get(key));
        add.setId(id);
        add.getStyleClass().add("link");
        add.setOnAction(event -> {
            rows.focusNext();
            run.run();
        });
        return add;
    }

    private VBox paper(String heading, Rows<Integer> rows, Button add) {
        var title = new Label(texts.get(heading));
        title.getStyleClass().add("headline2");
        var paper = new VBox(title, rows, add);
        paper.getStyleClass().add("paper");
        return paper;
    }

    private static void wide(double width, Region region) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }
}
