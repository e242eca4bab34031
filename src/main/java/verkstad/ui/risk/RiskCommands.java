package verkstad.ui.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import verkstad.texts.Texts;
import verkstad.ui.controls.Command;
import verkstad.ui.risk.RegisterViewModel.Line;

/** What can be done with the risk that is chosen in the register, each with its key. */
final class RiskCommands {
    /** Where commands lead that need more than the chosen risk. */
    interface Ways {
        /** Leads to a risk that is new or was merged, to be worded. */
        void word(String id);

        /** Chooses a risk without leading away from where the focus is. */
        void choose(String id);

        /** Asks what this risk is to be merged with. */
        void askMerge(String id);
    }

    private final RegisterViewModel model;
    private final RiskActions actions;
    private final Texts texts;
    private final ObservableValue<@Nullable Line> chosen;
    private final Command add;
    private final List<Command> onPage;
    private final List<Command> onTable;

    RiskCommands(
            RegisterViewModel model,
            RiskActions actions,
            Texts texts,
            ObservableValue<@Nullable Line> chosen,
            Ways ways) {
        this.model = model;
        this.actions = actions;
        this.texts = texts;
        this.chosen = chosen;
        add = new Command(
                "new-risk",
                texts.get("risk.new"),
                key(KeyCode.INSERT),
                new SimpleBooleanProperty(),
                () -> actions.add(texts.get("risk.new-threat"), ways::word));
        onPage = List.of(
                command("split-risk", "risk.split", control(KeyCode.D), l -> true, id -> actions.split(id, ways::word)),
                command("merge-risk", "risk.merge", control(KeyCode.M), l -> true, ways::askMerge),
                command(
                        "close-risk",
                        "risk.close",
                        control(KeyCode.E),
                        l -> !l.risk().isClosed(),
                        actions::close),
                command(
                        "reopen-risk",
                        "risk.reopen",
                        control(KeyCode.E),
                        l -> l.risk().isClosed(),
                        actions::reopen),
                command(
                        "issue-risk",
                        "risk.to-issue",
                        control(KeyCode.I),
                        l -> !l.risk().isIssue(),
                        id -> actions.setIssue(id, true)),
                command(
                        "not-issue-risk",
                        "risk.from-issue",
                        control(KeyCode.I),
                        l -> l.risk().isIssue(),
                        id -> actions.setIssue(id, false)));
        onTable = List.of(
                command("risk-up", "risk.up", alt(KeyCode.UP), l -> true, id -> move(id, -1, ways)),
                command("risk-down", "risk.down", alt(KeyCode.DOWN), l -> true, id -> move(id, 1, ways)),
                command("remove-risk", "risk.remove", key(KeyCode.DELETE), l -> true, actions::remove));
    }

    Command add() {
        return add;
    }

    /** An item for each; those whose key means something else in a field show it without listening to it. */
    List<MenuItem> items() {
        var items = new ArrayList<MenuItem>();
        onPage.forEach(c -> items.add(c.menuItem()));
        items.add(new SeparatorMenuItem());
        onTable.forEach(c -> {
            var item = c.menuItem();
            item.setAccelerator(null);
            if (c.key() != null) item.setText(c.text() + "   " + c.key().getDisplayText());
            items.add(item);
        });
        return items;
    }

    /** Keys that hold wherever the focus is in the register. */
    void pressedOnPage(KeyEvent event) {
        run(onPage, event);
    }

    /** Keys that hold in the table, and mean something else in a field. */
    void pressedOnTable(KeyEvent event) {
        run(List.of(add), event);
        run(onTable, event);
    }

    private static void run(List<Command> commands, KeyEvent event) {
        for (var command : commands) {
            if (event.isConsumed() || command.key() == null || !command.key().match(event)) continue;
            if (command.disabled().get()) continue;
            event.consume();
            command.run().run();
        }
    }

    private void move(String id, int by, Ways ways) {
        model.neighbour(id, by).ifPresent(other -> actions.moveTo(id, other, () -> ways.choose(id)));
    }

    private Command command(
            String id, String key, KeyCombination shortcut, Predicate<Line> possible, Consumer<String> run) {
        return new Command(id, texts.get(key), shortcut, impossible(possible), () -> {
            var line = chosen.getValue();
            if (line != null) run.accept(line.risk().id());
        });
    }

    private BooleanBinding impossible(Predicate<Line> possible) {
        return Bindings.createBooleanBinding(
                () -> {
                    var line = chosen.getValue();
                    return line == null || !possible.test(line);
                },
                chosen);
    }

    private static KeyCombination key(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    private static KeyCombination control(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    private static KeyCombination alt(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.ALT_DOWN);
    }
}
