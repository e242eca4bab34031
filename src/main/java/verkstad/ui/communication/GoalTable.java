package verkstad.ui.communication;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.communication.GoalStatus;
import verkstad.texts.Texts;
import verkstad.ui.controls.Keys;
import verkstad.ui.controls.WaitingKeys;
import verkstad.workspace.Workspace;

/**
 * The table of goals, worked in as a spreadsheet is. One list of lines, of which those in sight are built; the list has
 * the keys, and a field lies over the cell that is written in.
 */
final class GoalTable extends VBox implements AutoCloseable {
    private final GoalTableViewModel table;
    private final GoalWalk walk;
    private final GoalEdits edits;
    private final GoalCommands commands;
    private final ListView<Line> list;
    private final CellEditor editor;
    private final WaitingKeys waiting;
    private final ContextMenu statuses = new ContextMenu();
    private final Subscription following;

    GoalTable(Workspace workspace, GoalTableViewModel table, GoalCommands commands, Texts texts) {
        this.table = table;
        this.commands = commands;
        walk = new GoalWalk(table);
        edits = new GoalEdits(table);
        list = new ListView<>(table.lines());
        editor = new CellEditor(workspace, table, texts, list, this::left);
        waiting = new WaitingKeys(table.moving(), editor::target);
        var header = new GoalHeader(table.lines(), table.cells(), editor::isOpen);
        header.over(list);
        editor.whenClosed(header::fit);
        list.setId("goals");
        list.setAccessibleText(texts.get("communication.goals"));
        list.setCellFactory(view -> new GoalLine(table, texts, header.shares(), () -> write(null)));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        list.skinProperty().subscribe(skin -> flow().ifPresent(this::followed));
        list.setContextMenu(new ContextMenu(commands.items().toArray(MenuItem[]::new)));
        statuses.getItems().setAll(commands.statuses());
        var sheet = new StackPane(list, editor);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        following = Subscription.combine(
                table.selection().subscribe(now -> reveal(now.line())),
                list.heightProperty()
                        .subscribe(height -> scrollTo(table.selection().get().line())));
        getStyleClass().add("sheet");
        Keys.declare(this, "F2", texts.get("help.key-cell"));
        Keys.declare(this, "Ctrl C X V", texts.get("help.key-copy"));
        Keys.declare(this, "Alt ↑ ↓", texts.get("help.key-move"));
        Keys.declare(this, "Alt Delete", texts.get("help.key-remove"));
        getChildren().addAll(header, sheet);
    }

    /** Gives the table the keys. */
    void begin() {
        list.requestFocus();
    }

    @Override
    public void close() {
        editor.close();
        following.unsubscribe();
    }

    /** Begins writing in the cell in focus; {@code typed} takes the place of its text. */
    private void write(@Nullable String typed) {
        reveal(table.selection().get().line());
        var cell = cell();
        if (cell.isEmpty()) return;
        if (cell.get().column() == GoalColumn.STATUS) mark(cell.get(), typed);
        else editor.open(place(cell.get()), typed);
    }

    private Bounds place(Node cell) {
        return editor.sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
    }

    private void followed(VirtualFlow<?> flow) {
        flow.positionProperty().subscribe(position -> Platform.runLater(this::follow)); // its lines are moved after it
    }

    /** What lies over a cell goes with it when the lines are scrolled; at the edge it stays in sight. */
    private void follow() {
        if (!editor.isOpen()) return;
        list.layout();
        cell().ifPresent(cell -> editor.stand(place(cell)));
    }

    /** A word for how it goes is chosen, not written; its first letter is enough, and no letter takes it away. */
    private void mark(Node cell, @Nullable String typed) {
        if (typed != null && typed.isEmpty()) {
            edits.mark(null);
            return;
        }
        Optional<GoalStatus> meant = typed == null ? Optional.empty() : next(typed);
        if (meant.isPresent()) edits.mark(meant.get());
        else statuses.show(cell, Side.BOTTOM, 0, 0);
    }

    /** The next of the words that begin so, after the one that is there. */
    private Optional<GoalStatus> next(String typed) {
        var now = table.focused().goal().status();
        var begun = Stream.of(GoalStatus.values())
                .filter(s -> table.cells().begins(s, typed))
                .toList();
        return begun.isEmpty() ? Optional.empty() : Optional.of(begun.get((begun.indexOf(now) + 1) % begun.size()));
    }

    private void pressed(KeyEvent key) {
        if (waiting.keep(key)) return;
        commands.pressed(key);
        if (key.isConsumed() || key.isAltDown()) return;
        if (walked(key)) key.consume();
    }

    private boolean walked(KeyEvent key) {
        boolean extending = key.isShiftDown();
        boolean far = key.isShortcutDown();
        int back = extending ? -1 : 1;
        switch (key.getCode()) {
            case UP -> vertical(-1, far, extending);
            case DOWN -> vertical(1, far, extending);
            case LEFT -> horizontal(-1, far, extending);
            case RIGHT -> horizontal(1, far, extending);
            case HOME -> end(false, far, extending);
            case END -> end(true, far, extending);
            case PAGE_UP -> walk.page(-1, extending);
            case PAGE_DOWN -> walk.page(1, extending);
            case ENTER -> walk.enter(back);
            case TAB -> {
                // Not left to the tabs around the table, which would turn to the next of them.
                if (far) list.requestFocusTraversal(extending ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                return far || walk.tab(back);
            }
            case ESCAPE -> walk.collapse();
            case BACK_SPACE -> write("");
            case F2 -> write(null);
            case A -> {
                if (far) walk.everything();
                return far;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void vertical(int by, boolean far, boolean extending) {
        if (far) walk.tableEnd(by > 0, extending);
        else walk.vertical(by, extending);
    }

    private void horizontal(int by, boolean far, boolean extending) {
        if (far) walk.rowEnd(by > 0, extending);
        else walk.horizontal(by, extending);
    }

    private void end(boolean last, boolean far, boolean extending) {
        if (far) walk.tableEnd(last, extending);
        walk.rowEnd(last, extending);
    }

    /**
     * What begins with a letter is written; the keys that some keyboards need both Ctrl and Alt for are letters too.
     */
    private void typed(KeyEvent key) {
        if (waiting.keep(key)) return;
        var letter = key.getCharacter();
        boolean commanding = key.isMetaDown() || key.isControlDown() != key.isAltDown();
        if (commanding || letter.isEmpty() || Character.isISOControl(letter.charAt(0))) return;
        write(letter);
        key.consume();
    }

    /** A cell was left by a key: on from there. */
    private void left(KeyEvent key) {
        list.requestFocus();
        if (key.getCode() == KeyCode.TAB && walk.tab(key.isShiftDown() ? -1 : 1)) return;
        if (key.getCode() != KeyCode.TAB) walked(key);
    }

    private void reveal(int line) {
        if (line >= table.lines().size()) return;
        list.getFocusModel().focus(line);
        scrollTo(line);
        list.layout();
    }

    private void scrollTo(int line) {
        flow().ifPresent(flow -> flow.scrollTo(line));
    }

    private Optional<VirtualFlow<?>> flow() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of(flow) : Optional.empty();
    }

    private Optional<GoalCell> cell() {
        var now = table.selection().get();
        return list.lookupAll(".sheet-line").stream()
                .filter(GoalLine.class::isInstance)
                .map(GoalLine.class::cast)
                .filter(l -> l.getIndex() == now.line() && l.isVisible())
                .findFirst()
                .flatMap(l -> l.cell(now.column()));
    }
}
