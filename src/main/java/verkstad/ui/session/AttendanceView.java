package verkstad.ui.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.people.Person;
import verkstad.model.session.Attendance;
import verkstad.texts.Texts;
import verkstad.ui.controls.Chip;
import verkstad.ui.controls.OnScreen;
import verkstad.ui.controls.WrappingRow;
import verkstad.workspace.Workspace;

/** Everybody at one glance, by organisation; a click or a key says who is here. */
final class AttendanceView extends VBox implements AutoCloseable {
    private static final int MOST_ABREAST = 3;
    private final AttendanceViewModel attendance;
    private final Workspace workspace;
    private final Texts texts;
    private final FlowPane groups = new FlowPane();
    private final Map<String, Button> people = new HashMap<>();
    private final Subscription subscription;
    private final StackPane one = new StackPane();
    private Subscription shown = Subscription.EMPTY;
    private @Nullable PresenceLine line;

    AttendanceView(Workspace workspace, Texts texts, String session) {
        this.workspace = workspace;
        this.texts = texts;
        attendance = new AttendanceViewModel(workspace, session);
        groups.getStyleClass().add("attendance-groups");
        one.managedProperty().bind(Bindings.isNotEmpty(one.getChildren()));
        var none = new Label(texts.get("session.attendance-none"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        getStyleClass().add("paper");
        subscription = attendance.groups().subscribe(now -> {
            show(now);
            getChildren().setAll(heading(), now.isEmpty() ? none : groups, one);
        });
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        shown.unsubscribe();
        if (line != null) line.close();
    }

    /** Says all of one person: who was last chosen. */
    private void one(Person person) {
        if (line != null) line.close();
        line = new PresenceLine(workspace, texts, attendance, person);
        one.getChildren().setAll(line);
    }

    private HBox heading() {
        var title = new Label(texts.get("session.attendance"));
        title.getStyleClass().add("headline2");
        var count = new Chip("", Chip.Tone.CALM);
        count.setId("attendance-count");
        keep(attendance
                .count()
                .subscribe(c -> count.setText(
                        texts.get("session.attendance-count", text(c.present()), text(c.called()), c.called()))));
        var keys = new Label(texts.get("session.attendance-keys"));
        keys.getStyleClass().add("caption");
        keys.visibleProperty().bind(attendance.count().map(c -> c.people() > 0));
        keys.managedProperty().bind(keys.visibleProperty());
        var all = new Button(texts.get("session.all-present"));
        all.setId("attendance-all");
        all.setOnAction(event -> attendance.allPresent());
        all.disableProperty().bind(attendance.count().map(c -> c.people() == 0));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new WrappingRow(title, count, space, keys, all);
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private void show(List<AttendanceViewModel.Group> now) {
        shown.unsubscribe();
        shown = Subscription.EMPTY;
        groups.getChildren().setAll(now.stream().map(this::group).toList());
    }

    private Node group(AttendanceViewModel.Group group) {
        var organisation = group.organisation();
        var name = new Label(organisation == null ? texts.get("session.no-organisation") : organisation.name());
        name.getStyleClass().add("caption");
        var lines = new VBox(name);
        lines.getStyleClass().add("attendance-group");
        OnScreen.holdsThings(lines);
        int abreast = abreast(group.people().size());
        for (int i = 0; i < group.people().size(); i += abreast) {
            var line = new HBox();
            line.getStyleClass().add("attendance-line");
            group.people().stream().skip(i).limit(abreast).map(this::chip).forEach(line.getChildren()::add);
            lines.getChildren().add(line);
        }
        return lines;
    }

    /** As even as can be: four are two and two, not three and one. */
    private static int abreast(int people) {
        return Math.ceilDiv(people, Math.max(1, Math.ceilDiv(people, MOST_ABREAST)));
    }

    private Button chip(Person person) {
        var mark = new Region();
        var chip = people.computeIfAbsent(person.id(), id -> new Button());
        chip.setId("attendance-" + person.id());
        chip.setText(person.name());
        chip.setGraphic(mark);
        chip.getStyleClass().setAll("button", "attendance-chip");
        chip.setOnAction(event -> {
            attendance.cycle(person.id());
            one(person);
        });
        keep(chip.focusedProperty().subscribe(focused -> {
            if (focused) one(person);
        }));
        chip.setOnKeyPressed(key -> pressed(key, person.id()));
        keep(attendance.presence(person.id()).subscribe(times -> {
            var said = times == null ? "" : PresenceWords.of(times, texts, ", ");
            chip.setText(said.isEmpty() ? person.name() : person.name() + " · " + said);
        }));
        keep(attendance.of(person.id()).subscribe(state -> {
            if (state == null) return;
            mark.getStyleClass().setAll("glyph", "mark-" + state.code());
            chip.getStyleClass().setAll("button", "attendance-chip", "attendance-" + state.code());
            chip.setAccessibleText(
                    texts.get("session.attendance-of", person.name(), texts.word("model.attendance", state)));
        }));
        return chip;
    }

    private void pressed(KeyEvent key, String person) {
        switch (key.getCode()) {
            case DIGIT1, NUMPAD1 -> attendance.set(person, Attendance.PRESENT);
            case DIGIT2, NUMPAD2 -> attendance.set(person, Attendance.ABSENT);
            case DIGIT3, NUMPAD3 -> attendance.set(person, Attendance.NOT_CALLED);
            case DIGIT4, NUMPAD4 -> attendance.comesNow(person);
            case DIGIT5, NUMPAD5 -> attendance.leavesNow(person);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void keep(Subscription subscription) {
        shown = shown.and(subscription);
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
