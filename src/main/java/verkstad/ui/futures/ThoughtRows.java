package verkstad.ui.futures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import verkstad.model.dots.DotKind;
import verkstad.model.futures.Critique;
import verkstad.model.futures.Parked;
import verkstad.model.futures.Phase;
import verkstad.model.futures.RoadStep;
import verkstad.texts.Texts;
import verkstad.ui.controls.CheckedText;
import verkstad.ui.controls.EditedList;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.GrowingArea;
import verkstad.ui.controls.Rows;
import verkstad.ui.controls.Writing;
import verkstad.ui.futures.LinesTab.Cell;
import verkstad.ui.futures.LinesTab.Moves;
import verkstad.workspace.Workspace;

/** The rows of the critique, of the road, of its steps by year, and of what was parked. */
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

    /**
     * The notes of the critique.
     *
     * @param park sets aside the note at a place
     * @param focused is told the place of the row that gets the focus, as in the next ones
     */
    Rows<Integer> critique(EditedWorkshop workshop, IntConsumer park, IntConsumer focused) {
        var critique = workshop.critique();
        return Rows.byPlace(workspace, critique.places(), place -> {
            var form = new Form(workspace, texts);
            var words = text(form, "critique", place, critique, Critique::text, Critique::withText);
            words.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
                if (key.getCode() != KeyCode.F7) return;
                park.accept(place);
                key.consume();
            });
            form.keep(workshop.closed(DotKind.CRITIQUE).subscribe(words::setDisable));
            var dots = new CheckedText<>(
                    "critique-dots-" + place, Writing.number(0, MOST_DOTS), texts.get("futures.number-wrong"));
            form.checked(dots, "futures.dots", critique.stored(place, Critique::dots, Critique::withDots));
            dots.field().setPromptText(texts.get("futures.dots"));
            follow(form, place, focused, words, dots.field());
            return LinesTab.row(
                    form,
                    "critique",
                    place,
                    List.of(Cell.wide(words), new Cell(dots.field(), dots, NUMBER)),
                    Moves.of(critique, place));
        });
    }

    /** What of the road stands at these places, as {@code name}. */
    Rows<Integer> road(
            String name, EditedList<RoadStep> road, ObservableValue<List<Integer>> places, IntConsumer focused) {
        return Rows.byPlace(workspace, places, place -> {
            var form = new Form(workspace, texts);
            var words = text(form, name, place, road, RoadStep::text, RoadStep::withText);
            follow(form, place, focused, words);
            return LinesTab.row(form, name, place, List.of(Cell.wide(words)), Moves.among(road, place, places));
        });
    }

    /**
     * What of the road stands at these places, each with its year; a row keeps its place in the road while its year
     * changes, and so the focus.
     */
    Rows<String> years(EditedList<RoadStep> road, ObservableValue<List<Integer>> places, IntConsumer focused) {
        var ids = places.map(all -> all.stream().map(String::valueOf).toList());
        return Rows.byId(ids, id -> {
            int place = Integer.parseInt(id);
            var form = new Form(workspace, texts);
            var words = text(form, "step", place, road, RoadStep::text, RoadStep::withText);
            var year = new CheckedText<>("step-year-" + place, ScenarioForm.YEAR, texts.get("futures.year-wrong"));
            form.checked(year, "futures.road-year", road.stored(place, RoadStep::year, RoadStep::withYear));
            year.field().setPromptText(texts.get("futures.year"));
            follow(form, place, focused, words, year.field());
            return LinesTab.row(
                    form,
                    "step",
                    place,
                    List.of(new Cell(year.field(), year, NUMBER), Cell.wide(words)),
                    Moves.among(road, place, places));
        });
    }

    /** @param ways buttons for what can be made of the thought at a place */
    Rows<Integer> parked(EditedList<Parked> parked, Function<Integer, List<Cell>> ways, IntConsumer focused) {
        return Rows.byPlace(workspace, parked.places(), place -> {
            var form = new Form(workspace, texts);
            var phase = form.choice(
                    "parked-phase-" + place,
                    "futures.phase",
                    Arrays.asList(Phase.values()),
                    value -> texts.word("futures.phase", value),
                    parked.stored(place, Parked::phase, (p, f) -> f == null ? p : p.withPhase(f)));
            var words = text(form, "parked", place, parked, Parked::text, Parked::withText);
            var cells = new ArrayList<>(List.of(Cell.wide(words), new Cell(phase, phase, CHOICE)));
            cells.addAll(ways.apply(place));
            follow(form, place, focused, words, phase);
            return LinesTab.row(form, "parked", place, cells, Moves.of(parked, place));
        });
    }

    private static void follow(Form form, int place, IntConsumer focused, Control... controls) {
        for (var control : controls)
            form.keep(control.focusedProperty().subscribe(on -> {
                if (on) focused.accept(place);
            }));
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
}
