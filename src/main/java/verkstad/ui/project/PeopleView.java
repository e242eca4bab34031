package verkstad.ui.project;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import verkstad.model.people.Person;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.controls.Centre;
import verkstad.ui.controls.ConfirmBar;
import verkstad.ui.controls.FocusScroll;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.Rows;
import verkstad.ui.controls.SavedText;
import verkstad.ui.controls.WrappingRow;
import verkstad.workspace.Workspace;

/** Everybody who takes part, typed name by name or pasted as a list, and the organisations they come from. */
public final class PeopleView {
    private static final double NAME = 120;
    private static final double ORGANISATIONS = 320;
    private static final double ORGANISATION = 180;
    private static final double ROLE = 150;
    private static final double MARK = 34;

    private final Workspace workspace;
    private final Texts texts;
    private final PeopleViewModel people;
    private final Form form;
    private final Rows<String> rows;
    private final NextPerson next;
    private Subscription erasing = Subscription.EMPTY;

    private PeopleView(Workspace workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
        people = new PeopleViewModel(workspace);
        form = new Form(workspace, texts);
        next = new NextPerson(people, form, texts);
        rows = Rows.byId(people.people(), this::row).leadingTo(next.name());
    }

    /** What fills the cockpit's middle; the projector shows the cover of the session at hand, or the curtain. */
    public static Centre centre(Workspace workspace, Texts texts, @Nullable String session) {
        var view = new PeopleView(workspace, texts);
        var organisations = new OrganisationsView(workspace, texts);
        organisations.setMinWidth(ORGANISATIONS);
        organisations.setMaxWidth(ORGANISATIONS);
        var title = new Label(texts.get("project.people"));
        title.getStyleClass().add("headline1");
        var paper = view.paper();
        HBox.setHgrow(paper, Priority.ALWAYS);
        var both = new HBox(paper, organisations);
        both.getStyleClass().add("form-line");
        VBox.setVgrow(both, Priority.ALWAYS);
        var confirm = new ConfirmBar(texts);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new WrappingRow(title, space, view.erase(confirm));
        head.getStyleClass().add("toolbar-row");
        var column = new VBox(head, confirm, both);
        column.getStyleClass().add("centre");
        var show = session == null ? new Show.Curtain() : new Show.Cover(session);
        return new Centre(column, new SimpleObjectProperty<Show>(show), () -> {
            view.erasing.unsubscribe();
            view.rows.close();
            view.form.close();
            organisations.close();
        });
    }

    /** The people to choose from are those there are when the menu is opened. */
    private MenuButton erase(ConfirmBar confirm) {
        var menu = new MenuButton(texts.get("project.erase"));
        menu.setId("person-erase");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        erasing = people.all().subscribe(all -> {
            menu.setDisable(all.isEmpty());
            menu.getItems().setAll(all.stream().map(p -> item(p, confirm)).toList());
        });
        return menu;
    }

    private MenuItem item(Person person, ConfirmBar confirm) {
        var item = new MenuItem(person.name());
        item.setMnemonicParsing(false);
        item.setId("person-erase-" + person.id());
        item.setOnAction(event -> ask(person, confirm));
        return item;
    }

    /** What was approved is the facilitator's to keep or to remove. */
    private void ask(Person person, ConfirmBar confirm) {
        var sure = texts.get("project.erase-sure", person.name());
        int approved = people.approvedNaming(person);
        var keep =
                new ConfirmBar.Way("confirm-keep", texts.get("project.erase-keep"), () -> erase(person, true, confirm));
        Runnable wholly = () -> erase(person, false, confirm);
        if (approved == 0) {
            confirm.ask(sure, texts.get("project.erase-yes"), wholly);
            return;
        }
        var all = new ConfirmBar.Way("confirm-yes", texts.get("project.erase-all"), wholly);
        confirm.ask(sure + "\n" + texts.get("project.erase-approved", approved), List.of(keep, all));
    }

    private void erase(Person person, boolean keepApproved, ConfirmBar confirm) {
        people.erase(
                person,
                keepApproved,
                still -> confirm.tell(
                        still == 0
                                ? texts.get("project.erased", person.name())
                                : texts.get("project.erased-still", person.name(), still)));
    }

    private VBox paper() {
        var scroll = new FocusScroll(rows);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.setMinHeight(0);
        next.follow(scroll);
        var hint = new Label(texts.get("project.people-hint"));
        hint.getStyleClass().add("caption");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        var paper = new VBox(columns(), scroll, next, hint);
        paper.getStyleClass().add("paper");
        return paper;
    }

    private HBox columns() {
        var name = caption("project.person-name");
        name.setMinWidth(NAME);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var row = new HBox(
                name,
                wide(ORGANISATION, caption("project.person-organisation")),
                wide(ROLE, caption("project.person-role")),
                wide(MARK, new Region()));
        row.getStyleClass().addAll("cells", "cells-head");
        return row;
    }

    private Rows.Row row(String id) {
        var fields = new Form(workspace, texts);
        var name = fields.required(new TextField(), "person-name-" + id, "project.person-name", people.name(id));
        name.setMinWidth(NAME);
        HBox.setHgrow(name, Priority.ALWAYS);
        var organisation = fields.named(new TextField(), "person-organisation-" + id, "project.person-organisation");
        fields.keep(SavedText.tieWhenLeft(organisation, workspace, people.organisation(id)));
        fields.keep(completed(organisation, people));
        var role = fields.text("person-role-" + id, "project.person-role", people.role(id));
        Runnable gone = () -> people.remove(id);
        var remove = fields.mark("person-remove-" + id, "project.person-remove", "mark-remove", gone);
        var line = new HBox(name, wide(ORGANISATION, organisation), wide(ROLE, role), wide(MARK, remove));
        line.getStyleClass().add("cells");
        return new Rows.Row(
                line, List.of(name, organisation, role, remove), by -> people.move(id, by), gone, fields::close);
    }

    /** Offers the organisations that are known while one is typed. */
    static Subscription completed(TextField field, PeopleViewModel people) {
        return TextFields.bindAutoCompletion(field, request -> people.completions(request.getUserText()))::dispose;
    }

    private Label caption(String key) {
        var label = new Label(texts.get(key));
        label.getStyleClass().add("caption");
        return label;
    }

    static <R extends Region> R wide(double width, R region) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
        return region;
    }
}
