package verkstad.ui.futures;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;
import verkstad.model.Coded;
import verkstad.model.futures.Critique;
import verkstad.model.futures.Parked;
import verkstad.model.futures.Phase;
import verkstad.model.futures.RoadKind;
import verkstad.model.futures.RoadStep;
import verkstad.texts.Texts;
import verkstad.ui.controls.CheckedText;
import verkstad.ui.controls.EditedList;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.GrowingArea;
import verkstad.ui.controls.Rows;
import verkstad.ui.controls.Stored;
import verkstad.ui.controls.Writing;
import verkstad.ui.futures.LinesTab.Cell;
import verkstad.workspace.Workspace;

/** The rows of the road, of the critique and of what was parked. */
final class ThoughtRows {
    private static final double CHOICE = 170;
    private static final double NUMBER = 84;
    private static final int MOST_DOTS = 9999;

    private final Workspace workspace;
    private final Texts texts;

    ThoughtRows(Workspace workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
    }

    Rows<Integer> road(EditedList<RoadStep> road) {
        return Rows.byPlace(road.places(), place -> {
            var form = new Form(workspace, texts);
            var year = new CheckedText<>("road-year-" + place, FuturesView.YEAR, texts.get("futures.year-wrong"));
            form.checked(year, "futures.road-year", road.stored(place, RoadStep::year, RoadStep::withYear));
            year.field().setPromptText(texts.get("futures.year"));
            return LinesTab.row(
                    form,
                    "road",
                    road,
                    place,
                    List.of(
                            Cell.wide(text(form, "road", place, road, RoadStep::text, RoadStep::withText)),
                            choice(
                                    form,
                                    "road-kind-" + place,
                                    "futures.road-kind",
                                    RoadKind.values(),
                                    road.stored(place, RoadStep::kind, (s, k) -> k == null ? s : s.withKind(k))),
                            new Cell(year.field(), year, NUMBER)));
        });
    }

    Rows<Integer> critique(EditedList<Critique> critique) {
        return Rows.byPlace(critique.places(), place -> {
            var form = new Form(workspace, texts);
            var wish = form.area(
                    new GrowingArea(1),
                    "critique-wish-" + place,
                    "futures.wish",
                    critique.stored(place, Critique::wish, Critique::withWish));
            wish.setPromptText(texts.get("futures.wish"));
            var dots = new CheckedText<>(
                    "critique-dots-" + place, Writing.number(0, MOST_DOTS), texts.get("futures.number-wrong"));
            form.checked(dots, "futures.dots", critique.stored(place, Critique::dots, Critique::withDots));
            dots.field().setPromptText(texts.get("futures.dots"));
            return LinesTab.row(
                    form,
                    "critique",
                    critique,
                    place,
                    List.of(
                            Cell.wide(text(form, "critique", place, critique, Critique::text, Critique::withText)),
                            Cell.wide(wish),
                            new Cell(dots.field(), dots, NUMBER)));
        });
    }

    Rows<Integer> parked(EditedList<Parked> parked) {
        return Rows.byPlace(parked.places(), place -> {
            var form = new Form(workspace, texts);
            return LinesTab.row(
                    form,
                    "parked",
                    parked,
                    place,
                    List.of(
                            Cell.wide(text(form, "parked", place, parked, Parked::text, Parked::withText)),
                            choice(
                                    form,
                                    "parked-phase-" + place,
                                    "futures.phase",
                                    Phase.values(),
                                    parked.stored(place, Parked::phase, (p, f) -> f == null ? p : p.withPhase(f)))));
        });
    }

    private static <E> TextInputControl text(
            Form form,
            String name,
            int place,
            EditedList<E> list,
            Function<E, @Nullable String> get,
            BiFunction<E, String, E> with) {
        return form.required(
                GrowingArea.paragraph(),
                name + "-" + place,
                "futures." + name + "-text",
                list.stored(place, get, (e, text) -> text == null ? e : with.apply(e, text)));
    }

    private <E extends Enum<E> & Coded> Cell choice(Form form, String id, String key, E[] values, Stored<E> stored) {
        ComboBox<E> box = form.choice(id, key, Arrays.asList(values), value -> texts.word(key, value), stored);
        return new Cell(box, box, CHOICE);
    }
}
