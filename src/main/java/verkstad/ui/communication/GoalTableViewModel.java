package verkstad.ui.communication;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.communication.Audience;
import verkstad.model.communication.Goal;
import verkstad.model.communication.Names;
import verkstad.model.thread.Kind;
import verkstad.model.thread.Spot;
import verkstad.texts.Texts;
import verkstad.ui.communication.Line.Row;
import verkstad.ui.controls.Moving;
import verkstad.ui.controls.Stored;
import verkstad.workspace.Workspace;

/**
 * The table of goals: its lines, the cells that are chosen, and what is written in each. What is done with whole rows
 * and blocks is {@link GoalEdits}' matter.
 */
final class GoalTableViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final GoalCells cells;
    private final Moving moving;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.at(0, 0));
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.NONE);
    private final ObjectProperty<Watch> watch = new SimpleObjectProperty<>(Watch.ALL);
    private final ReadOnlyObjectWrapper<Map<Watch, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final Subscription subscription;
    private boolean held;
    private int kept = -1;
    /** How many goals there are with those that were written and are not published yet; 0 where none is on its way. */
    private int coming;

    GoalTableViewModel(Workspace workspace, Texts texts) {
        this.workspace = workspace;
        cells = new GoalCells(texts);
        moving = new Moving(workspace);
        subscription = Subscription.combine(
                workspace.project().subscribe(project -> follow()),
                search.subscribe(words -> choose()),
                grouping.subscribe(by -> choose()),
                watch.subscribe(which -> choose()));
    }

    /** The goals that fit the choice and the search, under their headings, and last the line for the next one. */
    ObservableList<Line> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    ReadOnlyObjectProperty<Selection> selection() {
        return selection.getReadOnlyProperty();
    }

    /** Puts the focus in a cell; beyond the table's ends it is the last there. A heading takes no focus. */
    void select(Selection wanted) {
        selection.set(new Selection(
                line(wanted.line()),
                column(wanted.column()),
                line(wanted.fromLine()),
                column(wanted.fromColumn()),
                column(wanted.home())));
    }

    /** Shows the goal that somebody went to, and gives it the focus; nothing else moves it. */
    void show(@Nullable Spot aim) {
        if (aim == null || aim.kind() != Kind.GOAL) return;
        search.set("");
        watch.set(Watch.ALL);
        select(Selection.at(lineOf(aim.place(), 0), 0));
    }

    StringProperty search() {
        return search;
    }

    ObjectProperty<Grouping> grouping() {
        return grouping;
    }

    ObjectProperty<Watch> watch() {
        return watch;
    }

    /** How many goals each choice holds when nothing is looked for. */
    ReadOnlyObjectProperty<Map<Watch, Integer>> counts() {
        return counts.getReadOnlyProperty();
    }

    GoalCells cells() {
        return cells;
    }

    /** The goal in focus; an empty one on the line for the next. */
    Row focused() {
        return row(line(selection.get().line()));
    }

    /** The place of the goal in focus; -1 as long as nothing is written in it. */
    ObservableValue<Integer> worked() {
        return selection.map(now -> focused().goal().isEmpty() ? -1 : focused().place());
    }

    /** The rows of the chosen block, headings left out. */
    List<Row> chosen() {
        var block = selection.get();
        return lines.subList(block.firstLine(), block.lastLine() + 1).stream()
                .filter(Row.class::isInstance)
                .map(Row.class::cast)
                .toList();
    }

    Row row(int line) {
        return (Row) lines.get(line);
    }

    /**
     * What is written in a cell; on the line for the next goal the first word makes that goal, and where it is taken
     * back the goal goes with it.
     */
    Stored<String> cell(int line, GoalColumn column) {
        int place = row(line).place();
        boolean isNew = row(line).isNew();
        return new Stored<>(
                workspace
                        .project()
                        .map(p -> p.communicationOrEmpty().goals())
                        .map(goals -> place < goals.size() ? cells.text(goals.get(place), column) : ""),
                text -> {
                    if (place >= goals().size()) coming = place + 1;
                    edit(goals -> {
                        var now = written(goals, place, g -> cells.with(g, column, text == null ? "" : text));
                        return isNew && now.get(place).isEmpty() ? Lists.without(now, place) : now;
                    });
                    if (coming > place) workspace.whenWorkedOut(p -> expect(place, p));
                });
    }

    /** While a cell is written in, no line moves; afterwards its goal stays in sight until another choice is made. */
    void hold(boolean writing) {
        held = writing;
        if (writing) kept = focused().place();
        follow();
    }

    /** Where nothing came of what was written, as where the file may only be read, its line is the next one's again. */
    private void expect(int place, Project workedOut) {
        if (place < workedOut.communicationOrEmpty().goals().size()) return;
        coming = 0;
        follow();
    }

    /** What has been written in a column so far; to whom, the audiences that have been named as well. */
    List<String> used(GoalColumn column) {
        var goals = goals();
        var texts = IntStream.range(0, goals.size())
                .filter(place -> !held || place != kept) // half a word is none yet
                .mapToObj(place -> cells.text(goals.get(place), column));
        var words = column.holdsNames() ? texts.flatMap(t -> Names.in(t).stream()) : texts;
        return Stream.concat(column == GoalColumn.TO_WHOM ? audiences() : Stream.empty(), words)
                .toList();
    }

    /** The line that shows the goal at this place of the plan, nearest to another line; the last where none does. */
    int lineOf(int place, int near) {
        int found = lines.size() - 1;
        for (int i = 0; i < lines.size(); i++) {
            boolean shows = lines.get(i) instanceof Row row && row.place() == place;
            if (shows && (found == lines.size() - 1 || Math.abs(i - near) < Math.abs(found - near))) found = i;
        }
        return found;
    }

    /** The goals; those that are on their way stand empty at the end, so that the next has its line at once. */
    List<Goal> goals() {
        return reaching(published(), coming);
    }

    private Stream<String> audiences() {
        return workspace.project().get().communicationOrEmpty().audiences().stream()
                .map(Audience::name);
    }

    private List<Goal> published() {
        return workspace.project().get().communicationOrEmpty().goals();
    }

    void edit(UnaryOperator<List<Goal>> work) {
        apply(work, () -> {});
    }

    /** An edit after which another goal is in focus, or the same one elsewhere. */
    void edit(UnaryOperator<List<Goal>> work, Runnable whenDone) {
        apply(work, whenDone);
        moving.begun();
    }

    Moving moving() {
        return moving;
    }

    private void apply(UnaryOperator<List<Goal>> work, Runnable whenDone) {
        new EditedPlan(workspace).edit(plan -> plan.withGoals(work.apply(plan.goals())), whenDone);
    }

    /** Edits in which goals change their places: what was written in last cannot be told by its place any more. */
    void rearrange(UnaryOperator<List<Goal>> work, Runnable whenDone) {
        kept = -1;
        edit(work, whenDone);
    }

    /** The goals with the one at a place worked on; empty ones come before it where it is past the end. */
    static List<Goal> written(List<Goal> goals, int place, UnaryOperator<Goal> work) {
        return Lists.worked(reaching(goals, place + 1), place, work);
    }

    private static List<Goal> reaching(List<Goal> goals, int count) {
        var longer = goals;
        while (longer.size() < count) longer = Lists.plus(longer, Goal.EMPTY);
        return longer;
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }

    private void follow() {
        if (coming <= published().size()) coming = 0;
        var was = selection.get();
        int place = lines.isEmpty() ? 0 : focused().place();
        update(arranged());
        counts.set(Stream.of(Watch.values()).collect(Collectors.toMap(w -> w, this::count)));
        int line = lineOf(place, was.line());
        if (row(line).place() != place) line = line(was.line());
        boolean single = was.line() == was.fromLine();
        select(new Selection(line, was.column(), single ? line : was.fromLine(), was.fromColumn(), was.home()));
    }

    private List<Line> arranged() {
        if (held) return Arrangement.refreshed(lines, goals(), workspace.today());
        return new Arrangement(cells, search.get(), grouping.get(), watch.get(), kept)
                .lines(goals(), workspace.today());
    }

    /** Another choice shows what fits it, and lets go of what was written in. */
    private void choose() {
        kept = -1;
        follow();
    }

    private int count(Watch watch) {
        var today = workspace.today();
        return (int)
                goals().stream().filter(g -> watch.fits(Row.of(0, g, today))).count();
    }

    /** Changes only what differs, so that the scroll stays. */
    private void update(List<Line> next) {
        if (lines.size() > next.size()) lines.remove(next.size(), lines.size());
        for (int i = 0; i < next.size(); i++) {
            if (i >= lines.size()) lines.add(next.get(i));
            else if (!lines.get(i).equals(next.get(i))) lines.set(i, next.get(i));
        }
    }

    private int line(int wanted) {
        int line = Math.clamp(wanted, 0, lines.size() - 1);
        return lines.get(line) instanceof Line.Heading ? line + 1 : line;
    }

    private static int column(int wanted) {
        return Math.clamp(wanted, 0, GoalColumn.count() - 1);
    }
}
