package verkstad.ui.session;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import verkstad.model.people.Person;
import verkstad.model.session.Attendance;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.CheckedText;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.Writing;
import verkstad.workspace.Workspace;

/** One person's attendance in full: here or not, and when they came and left. */
final class PresenceLine extends HBox {
    private static final double TIME = 78;
    private final Texts texts;
    private final AttendanceViewModel attendance;
    private final Form form;

    PresenceLine(Workspace workspace, Texts texts, AttendanceViewModel attendance, Person person) {
        this.texts = texts;
        this.attendance = attendance;
        form = new Form(workspace, texts);
        var name = new Label(person.name());
        name.getStyleClass().add("strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("presence-line");
        setId("presence");
        getChildren().add(name);
        states(person.id());
        time("presence-came", "session.came", attendance.came(person.id()));
        now("presence-came-now", "session.came-now", () -> attendance.comesNow(person.id()));
        time("presence-left", "session.left", attendance.left(person.id()));
        now("presence-left-now", "session.left-now", () -> attendance.leavesNow(person.id()));
    }

    void close() {
        form.close();
    }

    private void states(String person) {
        var group = new ToggleGroup();
        for (var state : Attendance.values()) {
            var toggle = new ToggleButton(texts.word("model.attendance", state));
            toggle.setId("presence-" + state.code());
            toggle.setToggleGroup(group);
            toggle.setMinWidth(Region.USE_PREF_SIZE);
            toggle.setOnAction(event -> {
                toggle.setSelected(true);
                attendance.set(person, state);
            });
            form.keep(attendance.of(person).subscribe(now -> toggle.setSelected(now == state)));
            getChildren().add(toggle);
        }
    }

    private void time(String id, String key, verkstad.ui.controls.Stored<String> stored) {
        var label = new Label(texts.get(key));
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        var checked = form.checked(new CheckedText<>(id, Writing.TIME, texts.get("session.time-wrong")), key, stored);
        label.setLabelFor(checked.field());
        checked.setMinWidth(TIME);
        checked.setMaxWidth(TIME);
        getChildren().addAll(label, checked);
    }

    private void now(String id, String key, Runnable run) {
        var button = Buttons.of(id, texts.get("session.now"), run);
        button.setAccessibleText(texts.get(key));
        getChildren().add(button);
    }
}
