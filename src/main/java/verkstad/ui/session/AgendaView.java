package verkstad.ui.session;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.model.session.ItemKind;
import verkstad.texts.Texts;
import verkstad.ui.controls.CheckedText;
import verkstad.ui.controls.Chip;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.GrowingArea;
import verkstad.ui.controls.Rows;
import verkstad.ui.controls.SavedChoice;
import verkstad.ui.controls.WrappingRow;
import verkstad.ui.controls.Writing;
import verkstad.workspace.Workspace;

/** The agenda as a list that is typed straight into, with a line for the next item. */
final class AgendaView extends VBox implements AutoCloseable {
    private static final double NUMBER = 26;
    static final double KIND = 164;
    static final double RESPONSIBLE = 140;
    static final double MINUTES = 64;
    private static final double ACTIVITY = 205;
    private static final double MARK = 34;

    private final Workspace workspace;
    private final Texts texts;
    private final AgendaViewModel agenda;
    private final Rows<String> rows;
    private final Form form;

    AgendaView(Workspace workspace, Texts texts, String session) {
        this.workspace = workspace;
        this.texts = texts;
        agenda = new AgendaViewModel(workspace, session);
        form = new Form(workspace, texts);
        var next = form.next("agenda-next", "session.item-next", session, agenda::add);
        rows = Rows.byId(agenda.items(), this::row).leadingTo(next);
        var columns = columns();
        columns.visibleProperty().bind(agenda.items().map(items -> !items.isEmpty()));
        columns.managedProperty().bind(columns.visibleProperty());
        getStyleClass().add("paper");
        getChildren().addAll(heading(), columns, rows, next);
    }

    @Override
    public void close() {
        rows.close();
        form.close();
    }

    private HBox heading() {
        var title = new Label(texts.get("session.agenda"));
        title.getStyleClass().add("headline2");
        var planned = new Chip("", Chip.Tone.CALM);
        planned.setId("agenda-planned");
        form.keep(agenda.planned().subscribe(now -> {
            if (now == null) return;
            planned.setText(words(now));
            planned.getStyleClass().setAll("label", "chip", now.over() > 0 ? "chip-warn" : "chip-calm");
        }));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var keys = new Label(texts.get("session.row-keys"));
        keys.getStyleClass().add("caption");
        var row = new WrappingRow(title, planned, space, keys);
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private String words(AgendaViewModel.Planned planned) {
        var minutes = Integer.toString(planned.minutes());
        if (planned.length() == null) return texts.get("session.planned", minutes);
        return planned.over() > 0
                ? texts.get("session.planned-over", minutes, planned.length().toString(), "" + planned.over())
                : texts.get("session.planned-of", minutes, planned.length().toString());
    }

    private HBox columns() {
        var title = caption("session.item-title", 0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var row = new HBox(
                caption("session.item-number", NUMBER),
                caption("session.item-kind", KIND),
                title,
                caption("session.item-responsible", RESPONSIBLE),
                caption("session.item-minutes", MINUTES),
                caption("session.item-activity", ACTIVITY));
        row.getChildren().add(wide(new Region(), MARK));
        row.getStyleClass().addAll("cells", "cells-head");
        return row;
    }

    private Label caption(String key, double width) {
        var label = new Label(texts.get(key));
        label.getStyleClass().add("caption");
        return width > 0 ? wide(label, width) : label;
    }

    private Rows.Row row(String id) {
        var form = new Form(workspace, texts);
        var item = agenda.item(id);
        var number = new Label();
        number.getStyleClass().addAll("strong", "cell-number");
        form.keep(item.number().subscribe(n -> number.setText(n == null ? "" : n.toString())));
        var kind = form.choice(
                "item-kind-" + id,
                "session.item-kind",
                List.of(ItemKind.values()),
                k -> KindWords.of(k, texts),
                item.kind());
        var title = form.required(GrowingArea.paragraph(), "item-title-" + id, "session.item-title", item.title());
        HBox.setHgrow(title, Priority.ALWAYS);
        var responsible = form.text("item-responsible-" + id, "session.item-responsible", item.responsible());
        var minutes = form.checked(
                new CheckedText<>("item-minutes-" + id, Writing.MINUTES, texts.get("session.minutes-wrong")),
                "session.item-minutes",
                item.minutes());
        var activity = form.named(new ComboBox<ActivityOption>(), "item-activity-" + id, "session.item-activity");
        form.keep(SavedChoice.tie(
                activity,
                item.activities(),
                option -> option.words(workspace.project().get(), texts),
                item.activity()));
        var remove = form.mark("item-remove-" + id, "session.item-remove", "mark-remove", () -> agenda.remove(id));
        var node = new HBox(
                wide(number, NUMBER),
                wide(kind, KIND),
                title,
                wide(responsible, RESPONSIBLE),
                wide(minutes, MINUTES),
                wide(activity, ACTIVITY),
                wide(remove, MARK));
        node.getStyleClass().add("cells");
        return new Rows.Row(
                node,
                List.of(kind, title, responsible, minutes, activity, remove),
                by -> agenda.move(id, by),
                () -> agenda.remove(id),
                form::close);
    }

    private static <R extends Region> R wide(R region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
        return region;
    }
}
