package verkstad.ui.communication;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.model.communication.Audience;
import verkstad.texts.Texts;
import verkstad.ui.controls.EditedList;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.GrowingArea;
import verkstad.ui.controls.Rows;
import verkstad.ui.controls.Stored;
import verkstad.workspace.Workspace;

/** The lists beside the table: the audiences with what they shall know, feel and do, and the needs that came up. */
final class PlanLists {
    private final Workspace workspace;
    private final Texts texts;
    private final CommunicationViewModel model;
    private final Form form;

    /** @param form keeps what they listen to */
    PlanLists(Workspace workspace, Texts texts, CommunicationViewModel model, Form form) {
        this.workspace = workspace;
        this.texts = texts;
        this.model = model;
        this.form = form;
    }

    Region audiences() {
        return page(
                "audience",
                model.audiences(),
                Rows.byPlace(workspace, model.audiences().places(), this::audience),
                model::addAudience);
    }

    Region needs() {
        return page(
                "need", model.needs(), Rows.byPlace(workspace, model.needs().places(), this::need), model.needs()::add);
    }

    private Rows.Row audience(int place) {
        var fields = new Form(workspace, texts);
        var list = model.audiences();
        var name = fields.required(
                GrowingArea.paragraph(),
                "audience-" + place,
                "communication.audience",
                list.stored(place, Audience::name, (a, text) -> text == null ? a : a.withName(text)));
        var cells = List.<Control>of(
                name,
                area(fields, "know", place, list.stored(place, Audience::know, Audience::withKnow)),
                area(fields, "feel", place, list.stored(place, Audience::feel, Audience::withFeel)),
                area(fields, "act", place, list.stored(place, Audience::act, Audience::withAct)),
                area(fields, "experience", place, list.stored(place, Audience::experience, Audience::withExperience)));
        return row(
                fields,
                "audience",
                list,
                place,
                cells,
                cells.stream().map(this::shared).toList());
    }

    private Region shared(Control cell) {
        var labelled = Form.labelled(cell);
        labelled.setPrefWidth(200);
        return labelled;
    }

    private static GrowingArea area(Form fields, String name, int place, Stored<String> stored) {
        return fields.area(
                new GrowingArea(1), "audience-" + name + "-" + place, "communication.audience-" + name, stored);
    }

    private Rows.Row need(int place) {
        var fields = new Form(workspace, texts);
        var list = model.needs();
        var words = fields.required(
                GrowingArea.paragraph(),
                "need-" + place,
                "communication.need",
                list.stored(place, need -> need, (need, text) -> text == null ? need : text));
        return row(fields, "need", list, place, List.of(words), List.of(words));
    }

    private static Rows.Row row(
            Form fields,
            String name,
            EditedList<?> list,
            int place,
            List<? extends Control> cells,
            List<Region> shown) {
        Runnable gone = () -> list.remove(place);
        var line = new HBox(shown.toArray(Node[]::new));
        shown.forEach(cell -> HBox.setHgrow(cell, Priority.ALWAYS));
        line.getStyleClass().addAll("goal-grid", "goal-row");
        var remove = fields.mark(name + "-remove-" + place, "communication.remove", "mark-remove", gone);
        line.getChildren().add(remove);
        var stops = new ArrayList<Control>(cells);
        stops.add(remove);
        return new Rows.Row(line, stops, by -> list.move(place, place + by), gone, fields::close);
    }

    /** Rows with the line for the next, and what they are for as long as there are none. */
    private Region page(String name, EditedList<?> list, Rows<Integer> rows, Consumer<String> add) {
        form.keep(rows::close);
        var next = form.next(name + "-next", "communication." + name + "-next", "", add);
        rows.leadingTo(next);
        var hint = new Label(texts.get("communication." + name + "-empty"));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("muted");
        hint.managedProperty().bind(hint.visibleProperty());
        form.keep(list.now().subscribe(now -> hint.setVisible(now == null || now.isEmpty())));
        var page = new VBox();
        page.getStyleClass().add("goal-table");
        Stream.of(hint, rows, next).forEach(page.getChildren()::add);
        return page;
    }
}
