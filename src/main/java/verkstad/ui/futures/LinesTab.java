package verkstad.ui.futures;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.texts.Texts;
import verkstad.ui.controls.EditedList;
import verkstad.ui.controls.FocusScroll;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.NextLine;
import verkstad.ui.controls.Rows;

/** A list of short texts with a line for the next one, and what to do as long as it is empty. */
final class LinesTab {
    private final Texts texts;
    private final Form form;

    LinesTab(Texts texts, Form form) {
        this.texts = texts;
        this.form = form;
    }

    /** Rows of a list, and a hint over them as long as there is none. */
    VBox of(String name, Rows<?> rows, ObservableValue<? extends List<?>> list) {
        form.keep(rows::close);
        var hint = new Label(texts.get("futures." + name + "-empty"));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("muted");
        hint.managedProperty().bind(hint.visibleProperty());
        form.keep(list.subscribe(now -> hint.setVisible(now == null || now.isEmpty())));
        var table = new VBox(hint, rows);
        table.getStyleClass().add("goal-table");
        return table;
    }

    /** A list that scrolls over the line for the next, which is always in sight; what is added there is seen. */
    static VBox page(Region table, NextLine next) {
        return page(table, next, next);
    }

    /** @param foot holds the line for the next */
    static VBox page(Region table, NextLine next, Region foot) {
        var scroll = new FocusScroll(table);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        table.heightProperty().subscribe((before, now) -> {
            if (next.isFocused() && now.doubleValue() > before.doubleValue()) scroll.setVvalue(1);
        });
        var page = new VBox(scroll, foot);
        page.getStyleClass().add("lines-page");
        return page;
    }

    /** The line for the next of a list of a workshop. */
    NextLine next(String name, String workshop, Consumer<List<String>> add) {
        return form.next(new NextLine(add), name + "-next", "futures." + name + "-next", workshop);
    }

    /** A row of fields, the first as wide as it can be, and the mark that removes it. */
    static Rows.Row row(Form fields, String name, int place, List<Cell> cells, Moves moves) {
        var line = new HBox();
        line.getStyleClass().addAll("goal-grid", "goal-row");
        for (var cell : cells) {
            if (cell.width() > 0) {
                cell.shown().setMinWidth(cell.width());
                cell.shown().setMaxWidth(cell.width());
            }
            HBox.setHgrow(cell.shown(), cell.width() > 0 ? Priority.NEVER : Priority.ALWAYS);
            line.getChildren().add(cell.shown());
        }
        line.getChildren().add(fields.mark(name + "-remove-" + place, "futures.remove", "mark-remove", moves.remove()));
        List<? extends Node> stops = cells.stream().map(Cell::control).toList();
        return new Rows.Row(line, stops, moves.move(), moves.remove(), fields::close);
    }

    /** What Alt with the arrows and Alt+Delete do to a row. */
    record Moves(IntConsumer move, Runnable remove) {
        static <E> Moves of(EditedList<E> list, int place) {
            return new Moves(by -> list.move(place, place + by), () -> list.remove(place));
        }

        /** Among some of a list alone: a move leads past the next of those. */
        static <E> Moves among(EditedList<E> list, int place, ObservableValue<List<Integer>> places) {
            return new Moves(
                    by -> {
                        var all = places.getValue();
                        int to = all.indexOf(place) + by;
                        if (to >= 0 && to < all.size()) list.move(place, all.get(to));
                    },
                    () -> list.remove(place));
        }
    }

    /** A field of a row; {@code width} in pixels, 0 for what is left. */
    record Cell(Control control, Region shown, double width) {
        static Cell wide(Control control) {
            control.setPrefWidth(300);
            return new Cell(control, control, 0);
        }
    }
}
