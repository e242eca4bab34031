package verkstad.ui.project;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import verkstad.texts.Texts;

/**
 * The line for the next person: name, Enter, name, Enter. The organisation stays for the next, where it can be seen. A
 * list pasted into the name becomes as many people as it has lines.
 */
final class NextPerson extends HBox {
    private final PeopleViewModel people;
    private final TextField name;
    private final TextField organisation;
    private final TextField role;
    private final Subscription completion;
    private Runnable added = () -> {};

    NextPerson(PeopleViewModel people, Texts texts) {
        this.people = people;
        name = field(new Pasting(), "person-next", texts.get("project.person-next"));
        organisation = field(new TextField(), "person-next-organisation", texts.get("project.person-organisation"));
        role = field(new TextField(), "person-next-role", texts.get("project.person-role"));
        completion = PeopleView.completed(organisation, people);
        HBox.setHgrow(name, Priority.ALWAYS);
        organisation.setPrefWidth(180);
        role.setPrefWidth(150);
        var add = new Button(texts.get("project.person-add"));
        add.setId("person-add");
        add.setOnAction(event -> add());
        add.disableProperty().bind(name.textProperty().map(String::isBlank));
        add.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("cells");
        getChildren().addAll(name, organisation, role, add);
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

    void close() {
        completion.unsubscribe();
    }

    private TextField field(TextField field, String id, String words) {
        field.setId(id);
        field.setPromptText(words);
        field.setAccessibleText(words);
        field.setOnAction(event -> add());
        return field;
    }

    private void add() {
        var words = name.getText().strip();
        if (words.isEmpty()) return;
        add(List.of(new TypedPerson(words, stated(organisation), stated(role))));
        name.clear();
        role.clear();
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
