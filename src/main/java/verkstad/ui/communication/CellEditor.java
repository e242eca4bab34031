package verkstad.ui.communication;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.communication.Names;
import verkstad.model.find.Deed;
import verkstad.model.find.Sort;
import verkstad.texts.Texts;
import verkstad.ui.controls.Completion;
import verkstad.ui.controls.GrowingArea;
import verkstad.ui.controls.SavedText;
import verkstad.workspace.Workspace;

/** The field that lies over a cell while it is written in, as high as its text. FX thread. */
final class CellEditor extends Pane {
    private static final double NARROWEST = 130;

    /** The line around it, on both sides, in pixels. */
    private static final double BORDERS = 4;

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
    private Region paper = new Region();
    private Bounds over = new BoundingBox(0, 0, 0, 0);
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

    /** What has the keys: the field where one is open. */
    Node target() {
        return area == null ? home : area;
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
        paper = paper(field, place);
        paper.heightProperty().subscribe(height -> stand(over));
        getChildren().add(paper);
        stand(place);
        field.keepWithin(getHeight() - BORDERS);
        applyCss(); // a field takes letters once it is dressed, and the next one may come before it is drawn
        tie = Subscription.combine(
                column == GoalColumn.DUE
                        ? SavedText.tieWhenLeft(field, workspace, table.cell(line, column)) // half a date is none
                        : SavedText.tie(field, workspace, table.cell(line, column)),
                completion(field, column),
                workspace.undone().subscribe((was, now) -> {
                    if (now != null && isElsewhere(now.deed())) close();
                }),
                field.focusedProperty().subscribe((was, is) -> {
                    if (was && !is) finish();
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

    /** Stands over the cell at this place, within the table as far as it can. */
    void stand(Bounds place) {
        over = place;
        paper.setLayoutX(Math.clamp(over.getMinX(), 0, Math.max(0, getWidth() - paper.getPrefWidth())));
        paper.setLayoutY(Math.clamp(over.getMinY(), 0, Math.max(0, getHeight() - paper.getHeight())));
    }

    /** What was undone while a cell is written in may have put another goal in its place. */
    private static boolean isElsewhere(Deed undone) {
        return undone.sort() == Sort.GOAL && undone.verb() != Deed.Verb.CHANGED;
    }

    /** What covers the cell: no smaller than it, and no larger than the table. */
    private Region paper(GrowingArea field, Bounds place) {
        var paper = new VBox(field);
        paper.getStyleClass().add("cell-editor");
        paper.setPrefWidth(Math.min(Math.max(place.getWidth(), NARROWEST), getWidth()));
        paper.setMinHeight(Math.min(place.getHeight(), getHeight()));
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
        finish();
        leaving.left(key);
    }

    /** What is pasted from a spreadsheet ends with an empty line; a cell ends with its last word. */
    private void finish() {
        if (area != null && !area.getText().equals(before))
            area.setText(area.getText().stripTrailing());
        close();
    }
}
