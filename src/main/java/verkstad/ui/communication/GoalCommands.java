package verkstad.ui.communication;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;
import verkstad.model.communication.GoalStatus;
import verkstad.texts.Texts;
import verkstad.ui.controls.Command;

/** What can be done with the chosen rows and cells, by key and by menu. */
final class GoalCommands {
    private final ObservableBooleanValue always = new SimpleBooleanProperty(false);

    private final GoalEdits edits;
    private final Texts texts;
    private final Command insert;
    private final List<Command> rows;
    private final List<Command> cells;

    /** @param removed is told that rows were removed */
    GoalCommands(GoalTableViewModel table, Texts texts, Runnable removed) {
        this.texts = texts;
        edits = new GoalEdits(table);
        insert = command("goal-insert", key(KeyCode.INSERT), edits::insert);
        var nothing = table.selection().map(s -> table.chosen().stream().allMatch(Line.Row::isNew));
        var none = new SimpleBooleanProperty();
        none.bind(nothing);
        rows = List.of(
                command("goal-duplicate", key(KeyCode.D, KeyCombination.SHORTCUT_DOWN), none, edits::duplicate),
                command("goal-up", key(KeyCode.UP, KeyCombination.ALT_DOWN), none, () -> edits.move(-1)),
                command("goal-down", key(KeyCode.DOWN, KeyCombination.ALT_DOWN), none, () -> edits.move(1)),
                command("goal-remove", key(KeyCode.DELETE, KeyCombination.ALT_DOWN), none, () -> {
                    edits.remove();
                    removed.run();
                }));
        cells = List.of(
                command("goal-copy", key(KeyCode.C, KeyCombination.SHORTCUT_DOWN), this::copy),
                command("goal-cut", key(KeyCode.X, KeyCombination.SHORTCUT_DOWN), () -> {
                    copy();
                    edits.clear();
                }),
                command("goal-paste", key(KeyCode.V, KeyCombination.SHORTCUT_DOWN), this::paste),
                command("goal-clear", key(KeyCode.DELETE), edits::clear));
    }

    Command insert() {
        return insert;
    }

    /** A menu of them all. */
    List<MenuItem> items() {
        return all().map(Command::menuItem).toList();
    }

    /** The words for how it goes. */
    List<MenuItem> statuses() {
        return Stream.of(GoalStatus.values()).map(this::item).toList();
    }

    /** Runs the command with this key, if there is one. */
    void pressed(KeyEvent event) {
        all().filter(c -> c.key() != null && c.key().match(event)).findFirst().ifPresent(command -> {
            event.consume();
            if (!command.disabled().get()) command.run().run();
        });
    }

    private Stream<Command> all() {
        return Stream.of(Stream.of(insert), rows.stream(), cells.stream()).flatMap(c -> c);
    }

    private MenuItem item(GoalStatus status) {
        var item = new MenuItem(texts.word("communication.status", status));
        item.setId("goal-status-" + status.code());
        item.setOnAction(event -> edits.mark(status));
        return item;
    }

    private void copy() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, edits.copied()));
    }

    private void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        if (text != null) edits.paste(text);
    }

    private Command command(String id, KeyCombination key, Runnable run) {
        return command(id, key, always, run);
    }

    private Command command(String id, KeyCombination key, ObservableBooleanValue disabled, Runnable run) {
        return new Command(id, texts.get("communication." + id), key, disabled, run);
    }

    private static KeyCombination key(KeyCode code, Modifier... held) {
        return new KeyCodeCombination(code, held);
    }
}
