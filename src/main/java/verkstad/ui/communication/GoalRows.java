package verkstad.ui.communication;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.communication.Goal;
import verkstad.model.communication.GoalStatus;
import verkstad.texts.Texts;
import verkstad.ui.controls.Completion;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.GrowingArea;
import verkstad.ui.controls.Rows;
import verkstad.ui.controls.Stored;
import verkstad.workspace.Workspace;

/**
 * The table of goals, every cell open for typing: Tab goes on, Enter to the row below, Shift+Enter breaks a line,
 * Ctrl+D doubles a row.
 */
final class GoalRows {
    /** Shares of the width, in percent: the six columns of the table, then status and removal. */
    private static final double[] WIDTHS = {16, 21, 13, 10, 15, 13, 12};

    private final Workspace workspace;
    private final Texts texts;
    private final CommunicationViewModel model;

    /** A column of the table. */
    private enum Part {
        TO_WHOM("to-whom", Goal::toWhom, (goal, text) -> text == null ? goal : goal.withToWhom(text)),
        WHAT("what", Goal::what, Goal::withWhat),
        BY_WHOM("by-whom", Goal::byWhom, Goal::withByWhom),
        WHEN("when", Goal::when, Goal::withWhen),
        HOW("how", Goal::how, Goal::withHow),
        FOLLOW_UP("follow-up", Goal::followUp, Goal::withFollowUp);

        private final String name;
        private final Function<Goal, @Nullable String> get;
        private final BiFunction<Goal, @Nullable String, Goal> with;

        Part(String name, Function<Goal, @Nullable String> get, BiFunction<Goal, @Nullable String, Goal> with) {
            this.name = name;
            this.get = get;
            this.with = with;
        }
    }

    GoalRows(Workspace workspace, Texts texts, CommunicationViewModel model) {
        this.workspace = workspace;
        this.texts = texts;
        this.model = model;
    }

    Rows<Integer> rows() {
        return Rows.byPlace(model.goals().places(), this::row);
    }

    /** The names of the columns, as wide as they are. */
    GridPane header() {
        var header = grid();
        header.getStyleClass().add("goal-header");
        for (var part : Part.values()) {
            var label = new Label(texts.get("communication." + part.name));
            label.getStyleClass().add("caption");
            header.add(label, header.getChildren().size(), 0);
        }
        var status = new Label(texts.get("communication.status"));
        status.getStyleClass().add("caption");
        header.add(status, Part.values().length, 0);
        return header;
    }

    private Rows.Row row(int place) {
        var form = new Form(workspace, texts);
        var cells = new ArrayList<Control>();
        var grid = grid();
        for (var part : Part.values()) {
            var cell = cell(form, place, part);
            cells.add(cell);
            grid.add(cell, grid.getChildren().size(), 0);
        }
        var status = form.choice(
                "goal-status-" + place,
                "communication.status",
                List.of(GoalStatus.values()),
                s -> texts.word("communication.status", s),
                stored(place, Goal::status, Goal::withStatus));
        status.setMaxWidth(Double.MAX_VALUE);
        var remove = form.mark(
                "goal-remove-" + place,
                "communication.remove",
                "mark-remove",
                () -> model.goals().remove(place));
        cells.add(status);
        cells.add(remove);
        grid.add(new VBox(4, status, remove), Part.values().length, 0);
        grid.getStyleClass().add("goal-row");
        cells.forEach(cell -> cell.focusedProperty().subscribe(focused -> {
            if (focused) model.focus(place);
        }));
        grid.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, place));
        return new Rows.Row(
                grid,
                cells,
                by -> model.goals().move(place, place + by),
                () -> model.goals().remove(place),
                form::close);
    }

    private Control cell(Form form, int place, Part part) {
        var stored = stored(place, part.get, part.with);
        var id = "goal-" + part.name + "-" + place;
        var key = "communication." + part.name;
        var area = new GrowingArea(1);
        if (part == Part.TO_WHOM) {
            form.required(area, id, key, stored);
        } else {
            form.area(area, id, key, stored);
        }
        if (part == Part.FOLLOW_UP) area.setPromptText(texts.get("communication.no-follow-up"));
        area.getStyleClass().add("goal-cell");
        form.keep(Completion.of(area, () -> model.used(part.get)));
        GridPane.setValignment(area, VPos.TOP);
        return area;
    }

    private void pressed(KeyEvent key, int place) {
        if (key.getCode() == KeyCode.D && key.isShortcutDown()) {
            model.duplicate(place);
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER
                && key.isShiftDown()
                && key.getTarget() instanceof TextInputControl t) {
            t.replaceSelection("\n");
            key.consume();
        }
    }

    private <T> Stored<T> stored(int place, Function<Goal, @Nullable T> get, BiFunction<Goal, @Nullable T, Goal> with) {
        return model.goals().stored(place, get, with);
    }

    private static GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("goal-grid");
        for (double width : WIDTHS) {
            var column = new ColumnConstraints();
            column.setPercentWidth(width);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }
}
