package verkstad.ui.session;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.session.ActionStatus;
import verkstad.texts.Texts;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.GrowingArea;
import verkstad.ui.controls.Rows;
import verkstad.workspace.Workspace;

/** Actions: what, who, by when and how it goes, typed in place. */
final class ActionRows {
    static final double WHO = 180;
    static final double WHEN = 140;
    static final double STATUS = 120;

    private final Workspace workspace;
    private final Texts texts;
    private final OutcomesViewModel outcomes;
    private final boolean narrow;
    private final ReadOnlyObjectWrapper<@Nullable Integer> worked = new ReadOnlyObjectWrapper<>();

    /** @param narrow two lines an action, for where there is little room */
    ActionRows(Workspace workspace, Texts texts, String session, boolean narrow) {
        this.workspace = workspace;
        this.texts = texts;
        this.narrow = narrow;
        outcomes = new OutcomesViewModel(workspace, texts, session);
    }

    /** The place of the action that was worked on last, from 0; null where none was. */
    ReadOnlyObjectProperty<@Nullable Integer> worked() {
        return worked.getReadOnlyProperty();
    }

    Rows<Integer> rows() {
        return Rows.byPlace(workspace, outcomes.actions().places(), this::row);
    }

    private Rows.Row row(int place) {
        var form = new Form(workspace, texts);
        var what =
                form.required(GrowingArea.paragraph(), "action-" + place, "session.action-what", outcomes.what(place));
        var who = form.text("action-who-" + place, "session.action-who", outcomes.who(place));
        var when = form.text("action-when-" + place, "session.action-when", outcomes.when(place));
        var status = form.choice(
                "action-status-" + place,
                "session.action-status",
                List.of(ActionStatus.values()),
                s -> texts.word("model.action-status", s),
                outcomes.status(place));
        who.setPromptText(texts.get("session.action-who"));
        when.setPromptText(texts.get("session.action-when"));
        Runnable gone = () -> outcomes.actions().remove(place);
        var remove = form.mark("action-remove-" + place, "session.action-remove", "mark-remove", gone);
        var cells = List.<Control>of(what, who, when, status, remove);
        cells.forEach(cell -> cell.focusedProperty().subscribe(focused -> {
            if (focused) worked.set(place);
        }));
        return new Rows.Row(
                narrow ? twoLines(cells) : oneLine(cells),
                cells,
                by -> outcomes.actions().move(place, place + by),
                gone,
                form::close);
    }

    private static Parent oneLine(List<Control> cells) {
        HBox.setHgrow(cells.get(0), Priority.ALWAYS);
        wide(cells.get(1), WHO);
        wide(cells.get(2), WHEN);
        wide(cells.get(3), STATUS);
        var line = new HBox(cells.toArray(Control[]::new));
        line.getStyleClass().add("cells");
        return line;
    }

    private static Parent twoLines(List<Control> cells) {
        var first = new HBox(cells.get(0), cells.get(4));
        HBox.setHgrow(cells.get(0), Priority.ALWAYS);
        var second = new HBox(cells.get(1), cells.get(2), cells.get(3));
        HBox.setHgrow(cells.get(1), Priority.ALWAYS);
        cells.get(1).setPrefWidth(80);
        wide(cells.get(2), 110);
        wide(cells.get(3), 104);
        first.getStyleClass().add("cells");
        second.getStyleClass().add("cells");
        var both = new VBox(first, second);
        both.getStyleClass().add("outcome");
        return both;
    }

    private static void wide(Control cell, double width) {
        cell.setMinWidth(width);
        cell.setPrefWidth(width);
        cell.setMaxWidth(width);
    }
}
