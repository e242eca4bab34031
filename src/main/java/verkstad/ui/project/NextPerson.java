package verkstad.ui.project;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.WrappingRow;

/**
 * The line for the next person: name, Enter, name, Enter. The organisation stays for the next, where it can be seen. A
 * list pasted into the name becomes as many people as it has lines.
 */
final class NextPerson extends VBox {
    private final PeopleViewModel people;
    private final TextField name;
    private final TextField organisation;
    private final TextField role;
    private final HBox line;
    private final Form form;
    private Runnable added = () -> {};

    /** @param form keeps what it listens to */
    NextPerson(PeopleViewModel people, Form form, Texts texts) {
        this.people = people;
        this.form = form;
        name = field(new Pasting(), "person-next", "project.person-next");
        organisation = field(new TextField(), "person-next-organisation", "project.person-organisation");
        role = field(new TextField(), "person-next-role", "project.person-role");
        form.keep(PeopleView.completed(organisation, people));
        var add = Buttons.of("person-add", texts.get("project.person-add"), this::add);
        add.disableProperty().bind(name.textProperty().map(String::isBlank));
        add.setMinWidth(USE_PREF_SIZE);
        var hint = new Label(texts.get("project.people-hint"));
        hint.getStyleClass().add("caption");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        var under = new WrappingRow(hint, add);
        under.getStyleClass().add("form-line");
        line = PeopleView.cells(name, organisation, role, new Region());
        getStyleClass().add("next-person");
        getChildren().addAll(line, under);
    }

    /** The fields, in the columns of the list they stand under. */
    HBox line() {
        return line;
    }

    TextField name() {
        return name;
    }

    /** Keeps the last of the list in sight while names are added. */
    void follow(ScrollPane list) {
        added = () -> Platform.runLater(() -> {
            list.layout();
            list.setVvalue(1);
        });
    }

    private TextField field(TextField field, String id, String key) {
        form.next(field, id, key, "");
        field.setOnAction(event -> add());
        return field;
    }

    private void add() {
        var words = name.getText().strip();
        if (words.isEmpty()) return;
        var person = new TypedPerson(words, stated(organisation), stated(role));
        name.clear();
        role.clear();
        add(List.of(person));
        name.requestFocus();
    }

    private void add(List<TypedPerson> all) {
        people.add(all);
        added.run();
    }

    private static @org.jspecify.annotations.Nullable String stated(TextField field) {
        return field.getText().isBlank() ? null : field.getText().strip();
    }

    /** A field that takes a pasted list as people, and anything else as text. */
    private final class Pasting extends TextField {
        @Override
        public void paste() {
            var text = Clipboard.getSystemClipboard().getString();
            if (text != null && text.strip().lines().count() > 1) {
                add(TypedPerson.read(text));
            } else {
                super.paste();
            }
        }
    }
}
