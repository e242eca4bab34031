package verkstad.ui.communication;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.communication.Names;
import verkstad.texts.Texts;
import verkstad.ui.controls.Completion;
import verkstad.ui.controls.GrowingArea;
import verkstad.ui.controls.SavedText;
import verkstad.workspace.Workspace;

/** The field that lies over a cell while it is written in, as high as its text. FX thread. */
final class CellEditor extends Pane {
    private static final double NARROWEST = 130;

    /** Where a key leads once the cell is left. */
    interface Leaving {
        void left(KeyEvent key);
    }

    private final Workspace workspace;
    private final GoalTableViewModel table;
    private final Texts texts;
    private final Node home;
    private final Leaving leaving;
    private Subscription tie = Subscription.EMPTY;
    private @Nullable GrowingArea area;
    private String before = "";
    private boolean replacing;
    private Runnable closed = () -> {};

    /**
     * @param home gets the focus back
     * @param leaving is given the key that left the cell, unless it was Escape, once all is saved
     */
    CellEditor(Workspace workspace, GoalTableViewModel table, Texts texts, Node home, Leaving leaving) {
        this.workspace = workspace;
        this.table = table;
        this.texts = texts;
        this.home = home;
        this.leaving = leaving;
        setPickOnBounds(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    boolean isOpen() {
        return area != null;
    }

    void whenClosed(Runnable closed) {
        this.closed = closed;
    }

    /**
     * Opens over the cell in focus.
     *
     * @param place where the cell is, in this pane
     * @param typed what replaces the cell's text; null where the text is to be worked on
     */
    void open(Bounds place, @Nullable String typed) {
        close();
        int line = table.selection().get().line();
        var column = GoalColumn.at(table.selection().get().column());
        table.hold(true);
        before = table.cells().text(table.focused().goal(), column);
        replacing = typed != null;
        var field = new GrowingArea(1);
        field.setId("cell-editor");
        field.setAccessibleText(texts.word("communication.column", column));
        area = field;
        getChildren().add(paper(field, place));
        applyCss(); // a field takes letters once it is dressed, and the next one may come before it is drawn
        tie = Subscription.combine(
                column == GoalColumn.DUE
                        ? SavedText.tieWhenLeft(field, workspace, table.cell(line, column)) // half a date is none
                        : SavedText.tie(field, workspace, table.cell(line, column)),
                completion(field, column),
                field.focusedProperty().subscribe((was, is) -> {
                    if (was && !is) close();
                }));
        field.requestFocus();
        if (typed != null) field.setText(typed);
        field.end();
    }

    /** Saves what is written and goes away. */
    void close() {
        var open = area;
        if (open == null) return;
        area = null;
        tie.unsubscribe();
        if (open.equals(getScene().getFocusOwner())) home.requestFocus();
        getChildren().clear();
        table.hold(false);
        closed.run();
    }

    private Subscription completion(GrowingArea field, GoalColumn column) {
        Completion.Cut cut = column.holdsNames() ? Names::start : Completion.LINE;
        return Completion.of(field, () -> table.used(column), cut);
    }

    /** What covers the cell: no smaller than it, and within the table as far as it can. */
    private VBox paper(GrowingArea field, Bounds place) {
        var paper = new VBox(field);
        paper.getStyleClass().add("cell-editor");
        double width = Math.min(Math.max(place.getWidth(), NARROWEST), getWidth());
        paper.setPrefWidth(width);
        paper.setMinHeight(place.getHeight());
        paper.setLayoutX(Math.max(0, Math.min(place.getMinX(), getWidth() - width)));
        paper.heightProperty()
                .subscribe(height ->
                        paper.setLayoutY(Math.max(0, Math.min(place.getMinY(), getHeight() - height.doubleValue()))));
        return paper;
    }

    private void pressed(KeyEvent key) {
        var open = area;
        if (open == null) return;
        switch (key.getCode()) {
            case ESCAPE -> {
                open.setText(before);
                close();
                key.consume();
            }
            case ENTER -> {
                if (key.isAltDown() || key.isShortcutDown()) open.replaceSelection("\n");
                else leave(key);
                key.consume();
            }
            case TAB -> {
                leave(key);
                key.consume();
            }
            case F2 -> {
                replacing = !replacing;
                key.consume();
            }
            case UP, DOWN, LEFT, RIGHT -> {
                // As in a spreadsheet: what replaces a cell is left by the arrows, what is worked on is walked in.
                if (!replacing || key.isShiftDown() || key.isShortcutDown()) return;
                leave(key);
                key.consume();
            }
            default -> {}
        }
    }

    private void leave(KeyEvent key) {
        close();
        leaving.left(key);
    }
}
