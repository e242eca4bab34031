package verkstad.ui.futures;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.RoadKind;
import verkstad.model.futures.RoadStep;
import verkstad.model.futures.RoadStepBuilder;
import verkstad.model.futures.TimeLine;
import verkstad.model.thread.Kind;
import verkstad.model.thread.Spot;
import verkstad.projector.Show;
import verkstad.ui.controls.EditedList;
import verkstad.workspace.Workspace;

/** Backcasting: the steps of the road on a line of years, and the one at hand. */
public final class YearsViewModel {
    /** A year, and then the words; "2030-talet", "2030:s" and "2030–2032" are words. */
    private static final Pattern BEGINS_WITH_A_YEAR = Pattern.compile(
            "((?:19|20|21)\\d\\d|2200)(?:\\s*[:.,–-])?\\s+(?!\\d{4}\\b)(?=[^\\s–-])(.*)", Pattern.DOTALL);

    private final EditedWorkshop workshop;
    private final int today;
    private final IntegerProperty focus = new SimpleIntegerProperty(-1);

    /** @param today the year in which the workshop is held */
    public YearsViewModel(Workspace workspace, String id, int today) {
        workshop = new EditedWorkshop(workspace, id);
        this.today = today;
    }

    public ObservableValue<TimeLine> line() {
        return workshop.map(this::line);
    }

    /** The places in the road: what waits for a year first, then from the latest year back to today. */
    public ObservableValue<List<Integer>> places() {
        return line().map(line ->
                Stream.concat(line.unplaced().stream(), line.placed().stream()).toList());
    }

    public EditedList<RoadStep> road() {
        return workshop.road();
    }

    /** The place in the road of the step at hand; -1 for none. */
    public IntegerProperty focus() {
        return focus;
    }

    /** Where the step at hand stands on the thread; null where none is at hand. */
    public ObservableValue<@Nullable Spot> onThread() {
        return focus.map(place -> place.intValue() < 0 ? null : new Spot(Kind.STEP, workshop.id(), place.intValue()));
    }

    public ObservableValue<Show> show() {
        return focus.map(place -> new Show.Years(workshop.id(), today, place.intValue()));
    }

    /** Whether a thing is one of the steps on the line, or waits for a year. */
    public boolean holds(Spot thing) {
        return thing.kind() == Kind.STEP && places().getValue().contains(thing.place());
    }

    /** The workshop. */
    String id() {
        return workshop.id();
    }

    /** Adds steps and takes the last in hand, so that the room sees it; one that begins with a year is placed there. */
    public void add(List<String> words) {
        var steps = words.stream().map(YearsViewModel::step).toList();
        workshop.edit(
                w -> w.withRoad(Lists.plusAll(w.road(), steps)),
                () -> focus.set(road().now().getValue().size() - 1));
    }

    /** What must be true by this year (1900–2200); null lets it wait for one. */
    public void place(int step, @Nullable Integer year) {
        var within = year == null ? null : Integer.valueOf(Math.clamp(year, 1900, 2200));
        road().edit().accept(all -> step < all.size() ? Lists.worked(all, step, s -> s.withYear(within)) : all);
    }

    /** Moves a step to an earlier (-1) or later (1) year; one without a year comes to the line at today. */
    public void move(int step, int by) {
        var all = road().now().getValue();
        if (step >= all.size()) return;
        var year = all.get(step).year();
        place(step, year == null ? today : year + by);
    }

    private TimeLine line(FuturesWorkshop now) {
        return TimeLine.of(now, today);
    }

    private static RoadStep step(String words) {
        var dated = BEGINS_WITH_A_YEAR.matcher(words);
        var step = RoadStepBuilder.builder().kind(RoadKind.STEP);
        return dated.matches()
                ? step.year(Integer.valueOf(dated.group(1)))
                        .text(dated.group(2))
                        .build()
                : step.text(words).build();
    }
}
