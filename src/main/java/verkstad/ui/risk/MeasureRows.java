package verkstad.ui.risk;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.risk.Risk;
import verkstad.model.session.Action;
import verkstad.model.session.ActionBuilder;
import verkstad.model.session.ActionStatus;
import verkstad.texts.Texts;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.Rows;
import verkstad.ui.controls.Stored;
import verkstad.ui.controls.Writing;

/** A risk's measures: what, who, when and how it goes, with a line for the next. */
final class MeasureRows extends VBox {
    /** A date has room; what is said instead may be longer, and so may a name beside it. */
    private static final int DATE = 7;

    private final EditedRisk risk;
    private final Texts texts;
    private final Rows<Integer> rows;

    MeasureRows(EditedRisk risk, Form form, Texts texts) {
        this.risk = risk;
        this.texts = texts;
        var next = form.next("measure-next", "risk.measure-next", risk.id(), this::add);
        rows = Rows.byPlace(
                        risk.workspace(),
                        risk.map(r ->
                                IntStream.range(0, r.measures().size()).boxed().toList()),
                        this::row)
                .leadingTo(next);
        getStyleClass().add("measures");
        getChildren().addAll(rows, next);
    }

    void close() {
        rows.close();
    }

    private void add(String words) {
        var measure =
                ActionBuilder.builder().what(words).status(ActionStatus.OPEN).build();
        risk.edit(r -> r.withMeasures(Lists.plus(r.measures(), measure)));
    }

    private Rows.Row row(int place) {
        var fields = new Form(risk.workspace(), texts);
        var what = fields.required(
                new TextField(),
                "measure-what-" + place,
                "risk.measure-what",
                stored(place, Action::what, (a, text) -> text == null ? a : a.withWhat(text)));
        var who = fields.text("measure-who-" + place, "risk.measure-who", stored(place, Action::who, Action::withWho));
        who.setPromptText(texts.get("risk.measure-who"));
        var when = fields.text("measure-when-" + place, "risk.measure-when", when(place));
        when.setPromptText(texts.get("risk.measure-when"));
        when.setPrefColumnCount(DATE);
        var status = fields.choice(
                "measure-status-" + place,
                "risk.measure-status",
                List.of(ActionStatus.values()),
                s -> texts.word("model.action-status", s),
                stored(place, Action::status, Action::withStatus));
        var remove = fields.mark("measure-remove-" + place, "risk.measure-remove", "mark-remove", () -> remove(place));
        var second = new HBox(who, when, status);
        second.getStyleClass().add("pair");
        status.setMinWidth(110);
        HBox.setHgrow(who, Priority.ALWAYS);
        HBox.setHgrow(when, Priority.ALWAYS);
        HBox.setHgrow(what, Priority.ALWAYS);
        var first = new HBox(what, remove);
        first.getStyleClass().add("pair");
        var row = new VBox(first, second);
        row.getStyleClass().add("measure");
        return new Rows.Row(
                row, List.of(what, who, when, status), by -> move(place, by), () -> remove(place), fields::close);
    }

    /** A date where it is one, else the words. */
    private Stored<String> when(int place) {
        var date = Writing.date(texts.language());
        return stored(place, a -> a.due() != null ? date.written().apply(a.due()) : a.when(), (a, text) -> {
            var due = text == null ? null : date.read().apply(text).orElse(null);
            return a.withDue(due).withWhen(due == null ? text : null);
        });
    }

    private <T> Stored<T> stored(
            int place, Function<Action, @Nullable T> get, BiFunction<Action, @Nullable T, Action> with) {
        return risk.stored(
                r -> place < r.measures().size() ? get.apply(r.measures().get(place)) : null,
                (Risk r, @Nullable T value) -> place < r.measures().size()
                        ? r.withMeasures(Lists.worked(r.measures(), place, a -> with.apply(a, value)))
                        : r);
    }

    private void remove(int place) {
        risk.edit(r -> r.withMeasures(Lists.without(r.measures(), place)));
    }

    private void move(int place, int by) {
        risk.edit(r -> r.withMeasures(Lists.moved(r.measures(), place, place + by)));
    }
}
