package verkstad.ui.communication;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.thread.Kind;
import verkstad.model.thread.Spot;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.ThreadBar;
import verkstad.ui.controls.ThreadViewModel;
import verkstad.ui.controls.WrappingRow;
import verkstad.workspace.Workspace;

/** The table of goals with what stands over and under it. */
final class GoalsPage extends VBox implements AutoCloseable {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private final Workspace workspace;
    private final Texts texts;
    private final GoalTableViewModel model;
    private final GoalTable table;
    private final HBox removed = new WrappingRow();
    private final ThreadBar thread;
    private final Subscription subscription;

    /** @param shown is told which row is worked on */
    GoalsPage(Workspace workspace, Texts texts, ShownGoals shown) {
        this.workspace = workspace;
        this.texts = texts;
        model = new GoalTableViewModel(workspace, texts);
        var commands = new GoalCommands(model, texts, () -> workspace.whenSettled(p -> removed.setVisible(true)));
        table = new GoalTable(workspace, model, commands, texts);
        VBox.setVgrow(table, Priority.ALWAYS);
        thread = new ThreadBar(new ThreadViewModel(workspace, model.selection().map(s -> spot())), texts)
                .answeringIn(this);
        subscription = Subscription.combine(
                workspace.aim().subscribe(model::show),
                workspace.project().subscribe(p -> removed.setVisible(false)),
                model.worked().subscribe(place -> {
                    if (place >= 0) shown.work(place);
                }));
        getStyleClass().add("goals-page");
        getChildren().addAll(new GoalTools(model, commands, texts), table, thread, foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The keyboard goes on in the table. */
    void begin() {
        table.begin();
    }

    int count() {
        return model.goals().size();
    }

    GoalTableViewModel model() {
        return model;
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        thread.close();
        table.close();
        model.close();
    }

    /** Where the goal in focus stands on the thread; nowhere as long as it is not written. */
    private @Nullable Spot spot() {
        var focused = model.focused();
        return focused.isNew() ? null : new Spot(Kind.GOAL, null, focused.place());
    }

    private HBox foot() {
        var keys = new Label();
        keys.setId("goal-keys");
        keys.getStyleClass().add("caption");
        keys.textProperty()
                .bind(model.selection()
                        .map(s -> texts.get(
                                GoalColumn.at(s.column()) == GoalColumn.DUE
                                        ? "communication.keys-date"
                                        : "communication.keys")));
        var words = new Label(texts.get("communication.removed"));
        Button undo = Buttons.of("goal-remove-undo", texts.get("communication.removed-undo"), workspace::undo);
        undo.getStyleClass().add("link");
        removed.getChildren().addAll(words, undo);
        removed.getStyleClass().add("toolbar-row");
        removed.managedProperty().bind(removed.visibleProperty());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        keys.setWrapText(true);
        var foot = new WrappingRow(keys, space, removed);
        foot.setMinHeight(USE_PREF_SIZE);
        foot.getStyleClass().addAll("toolbar-row", "sheet-foot");
        return foot;
    }

    private void pressed(KeyEvent key) {
        var field = lookup("#goal-search");
        if (FIND.match(key)) {
            field.requestFocus();
        } else if (key.getCode() == KeyCode.ESCAPE && field.isFocused()) {
            model.search().set("");
            table.begin();
        } else {
            return;
        }
        key.consume();
    }
}
