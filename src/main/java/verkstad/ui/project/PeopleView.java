package verkstad.ui.project;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
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
    private static final double NAME = 145;
    private static final double ORGANISATION = 180;
    private static final double ROLE = 160;
    private static final double MARK = 34;
    /** What the scroll bar takes. */
    private static final double BAR = 14;

    private static final double ORGANISATIONS = 320;
    private static final double ORGANISATIONS_LEAST = 285;

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
        organisations.setMinWidth(ORGANISATIONS_LEAST);
        organisations.setPrefWidth(ORGANISATIONS);
        organisations.setMaxWidth(ORGANISATIONS);
        var title = new Label(texts.get("project.people"));
        title.getStyleClass().add("headline1");
        var paper = view.paper();
        paper.setPrefWidth(0);
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
        var head = columns();
        var scroll = FocusScroll.list(rows);
        next.follow(scroll);
        // The columns stand still when there are so many people that the bar comes.
        rows.maxWidthProperty().bind(scroll.widthProperty().subtract(BAR));
        var bar = new Insets(0, BAR, 0, 0);
        head.setPadding(bar);
        next.line().setPadding(bar);
        var paper = new VBox(head, scroll, next);
        paper.getStyleClass().add("paper");
        return paper;
    }

    private HBox columns() {
        var row = cells(
                caption("project.person-name"),
                caption("project.person-organisation"),
                caption("project.person-role"),
                new Region());
        row.getStyleClass().add("cells-head");
        return row;
    }

    /** A line of the list: its head, somebody in it or the line for the next, each with the same columns. */
    static HBox cells(Region name, Region organisation, Region role, Region mark) {
        var line =
                new HBox(column(NAME, name), column(ORGANISATION, organisation), column(ROLE, role), wide(MARK, mark));
        line.getStyleClass().add("cells");
        return line;
    }

    private static Region column(double least, Region region) {
        region.setMinWidth(least);
        region.setPrefWidth(least);
        region.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }

    private Rows.Row row(String id) {
        var fields = new Form(workspace, texts);
        var name = fields.required(new TextField(), "person-name-" + id, "project.person-name", people.name(id));
        var organisation = fields.named(new TextField(), "person-organisation-" + id, "project.person-organisation");
        fields.keep(SavedText.tieWhenLeft(organisation, workspace, people.organisation(id)));
        fields.keep(completed(organisation, people));
        var role = fields.text("person-role-" + id, "project.person-role", people.role(id));
        Runnable gone = () -> people.remove(id);
        var remove = fields.mark("person-remove-" + id, "project.person-remove", "mark-remove", gone);
        return new Rows.Row(
                cells(name, organisation, role, remove),
                List.of(name, organisation, role, remove),
                by -> people.move(id, by),
                gone,
                fields::close);
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

    private static Region wide(double width, Region region) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
        return region;
    }
}
