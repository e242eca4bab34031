package verkstad.ui.controls;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.workspace.Workspace;

/**
 * Rows that follow a list by difference: a row stays as long as its key is there, with the focus and the caret in it.
 * Alt with the arrows moves a row, Alt+Delete removes it; Enter and the arrows lead from row to row. FX thread.
 */
public final class Rows<K> extends VBox {
    /**
     * One row.
     *
     * @param node what is shown
     * @param cells what the arrows lead between, from left to right
     * @param move moves what the row shows, by -1 or 1
     * @param remove removes it
     * @param closing drops what the row listens to
     */
    public record Row(
            Parent node, List<? extends Node> cells, IntConsumer move, Runnable remove, Subscription closing) {}

    /** The row that has the focus; not {@code :focus-within}, which a choice holds on to from the moment it is made. */
    private static final PseudoClass WORKED = PseudoClass.getPseudoClass("worked");

    private final Function<K, Row> make;
    /** Of rows that are known by their places: another thing stands in one once it is moved. */
    private final @Nullable Moving moving;

    private final Subscription subscription;
    private List<K> keys = List.of();
    private List<Row> shown = List.of();
    private @Nullable Node afterLast;
    private boolean focusesNext;

    private Rows(ObservableValue<List<K>> keys, Function<K, Row> make, @Nullable Moving moving) {
        this.make = make;
        this.moving = moving;
        getStyleClass().add("rows");
        // Where there is none, no gap is left for them.
        managedProperty().bind(Bindings.isNotEmpty(getChildren()));
        subscription = keys.subscribe(now -> follow(now == null ? List.of() : now));
        if (moving != null) waitFor(moving);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Rows of things that each have an id. */
    public static Rows<String> byId(ObservableValue<List<String>> ids, Function<String, Row> make) {
        return new Rows<>(ids, make, null);
    }

    /** Rows of things that are known by their places, from 0. */
    public static Rows<Integer> byPlace(
            Workspace workspace, ObservableValue<List<Integer>> places, Function<Integer, Row> make) {
        return new Rows<>(places, make, new Moving(workspace));
    }

    private void waitFor(Moving moving) {
        var waiting = new WaitingKeys(
                moving, () -> Objects.requireNonNullElse(getScene().getFocusOwner(), this));
        addEventFilter(KeyEvent.KEY_PRESSED, waiting::keep);
        addEventFilter(KeyEvent.KEY_TYPED, waiting::keep);
    }

    /** Where Enter leads from the last row: the line for the next. */
    public Rows<K> leadingTo(Node next) {
        afterLast = next;
        return this;
    }

    /** Moves the focus into a row; once it is shown, where what it stands in is yet to be. */
    public void focus(int place, int cell) {
        var cells = shown.get(place).cells();
        var node = cells.get(Math.clamp(cell, 0, cells.size() - 1));
        if (node.getScene() != null) node.requestFocus();
        else whenShown(node, () -> Platform.runLater(node::requestFocus));
    }

    /** What scrolls is given its content with its first frame. */
    private static void whenShown(Node node, Runnable then) {
        node.sceneProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable scene) {
                node.sceneProperty().removeListener(this);
                then.run();
            }
        });
    }

    /** Lets the row that comes next have the focus, as soon as it is there. */
    public void focusNext() {
        focusesNext = true;
    }

    /** Drops the rows, after saving what is typed in them. */
    public void close() {
        subscription.unsubscribe();
        shown.forEach(row -> row.closing().unsubscribe());
    }

    private void follow(List<K> now) {
        int focused = focusedRow();
        int cell = focused < 0 ? 0 : focusedCell(focused);
        boolean leaves = focused >= 0 && !now.contains(keys.get(focused));
        int before = shown.size();
        var rows = now.stream().map(this::row).toList();
        shown.stream().filter(row -> !rows.contains(row)).forEach(this::drop);
        keys = List.copyOf(now);
        shown = rows;
        arrange(rows.stream().<Node>map(Row::node).toList());
        boolean grew = rows.size() > before;
        if (focusesNext && grew) focus(rows.size() - 1, 0);
        if (grew) focusesNext = false;
        if (leaves && !rows.isEmpty()) focus(Math.min(focused, rows.size() - 1), cell);
        if (leaves && rows.isEmpty() && afterLast != null) afterLast.requestFocus();
    }

    private Row row(K key) {
        int place = keys.indexOf(key);
        if (place >= 0) return shown.get(place);
        var row = make.apply(key);
        row.cells()
                .forEach(cell ->
                        cell.focusedProperty().subscribe(on -> row.node().pseudoClassStateChanged(WORKED, on)));
        return row;
    }

    private void drop(Row row) {
        row.closing().unsubscribe();
        getChildren().remove(row.node());
    }

    /** Puts the rows in order without taking the one with the focus out of the scene, where it would lose it. */
    private void arrange(List<Node> wanted) {
        var kept = wanted.stream().filter(getChildren()::contains).toList();
        if (!kept.equals(getChildren())) {
            getChildren().removeIf(node -> !hasFocus(node));
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!getChildren().contains(wanted.get(i))) getChildren().add(i, wanted.get(i));
        }
    }

    private void pressed(KeyEvent key) {
        if (key.isConsumed()) return; // it waits
        int place = focusedRow();
        if (place < 0) return;
        int by = key.getCode() == KeyCode.UP ? -1 : key.getCode() == KeyCode.DOWN ? 1 : 0;
        boolean handled = key.isAltDown() ? worked(place, by, key.getCode()) : walked(place, by, key);
        if (handled) key.consume();
    }

    private boolean worked(int place, int by, KeyCode code) {
        var row = shown.get(place);
        if (code == KeyCode.DELETE) {
            row.remove().run();
            if (moving != null) moving.begun();
            return true;
        }
        if (by == 0) return false;
        if (place + by < 0 || place + by >= shown.size()) return true;
        int cell = focusedCell(place);
        row.move().accept(by);
        if (moving == null) return true;
        focus(place + by, cell);
        moving.begun();
        return true;
    }

    private boolean walked(int place, int by, KeyEvent key) {
        var target = key.getTarget();
        boolean enter = key.getCode() == KeyCode.ENTER
                && !key.isShiftDown()
                && target instanceof javafx.scene.control.TextInputControl;
        boolean arrow = by != 0 && target instanceof javafx.scene.control.TextField;
        if (!enter && !arrow) return false;
        int to = place + (enter ? 1 : by);
        if (to >= 0 && to < shown.size()) focus(to, focusedCell(place));
        if (to == shown.size() && afterLast != null) afterLast.requestFocus();
        return true;
    }

    private int focusedRow() {
        return Lists.place(shown, row -> hasFocus(row.node()));
    }

    private int focusedCell(int place) {
        return Math.max(0, Lists.place(shown.get(place).cells(), Rows::hasFocus));
    }

    private static boolean hasFocus(Node node) {
        var scene = node.getScene();
        for (var inner = scene == null ? null : scene.getFocusOwner(); inner != null; inner = inner.getParent()) {
            if (inner.equals(node)) return true;
        }
        return false;
    }
}
