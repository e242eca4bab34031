package verkstad.ui.communication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.communication.Goal;
import verkstad.model.communication.GoalStatus;
import verkstad.ui.communication.Line.Row;

/** What is done with the chosen rows and cells, each taken back in one step. */
record GoalEdits(GoalTableViewModel table) {
    /** The chosen cells as a spreadsheet takes them. */
    String copied() {
        var columns = columns();
        return new CellBlock(table.chosen().stream()
                        .map(row -> columns.stream()
                                .map(c -> table.cells().text(row.goal(), c))
                                .toList())
                        .toList())
                .text();
    }

    /**
     * Puts cells in the place of those that are there, from the first chosen one on, or under the headings that come
     * with them; those that reach past the last row make new goals. A single cell fills all that are chosen.
     */
    void paste(String text) {
        var block = CellBlock.of(text);
        if (block.rows().isEmpty()) return;
        if (block.isOneCell()) {
            fill(block.rows().getFirst().getFirst());
            return;
        }
        var cells = PastedGoals.of(block, table.selection().get().firstColumn(), table.cells());
        var places = places(table.selection().get().firstLine(), cells.rows().size());
        if (places.isEmpty()) return;
        table.edit(
                goals -> {
                    var pasted = goals;
                    for (int i = 0; i < places.size(); i++) {
                        int row = i;
                        pasted = GoalTableViewModel.written(pasted, places.get(i), g -> cells.over(g, row));
                    }
                    return withoutEmpty(pasted, goals.size());
                },
                () -> choose(places.getFirst(), places.getLast(), cells.columns()));
    }

    /** Empty rows between and after those that are pasted make no goals. */
    private static List<Goal> withoutEmpty(List<Goal> goals, int from) {
        return IntStream.range(0, goals.size())
                .filter(place -> place < from || !goals.get(place).isEmpty())
                .mapToObj(goals::get)
                .toList();
    }

    /** Empties the chosen cells. */
    void clear() {
        fill("");
    }

    /** Gives all chosen goals a status; null for none. */
    void mark(@Nullable GoalStatus status) {
        var chosen = written();
        table.edit(goals -> each(goals, chosen, g -> g.withStatus(status)));
    }

    /** The chosen goals once more, right under them; under no ids, since ids are unique. */
    void duplicate() {
        var chosen = written().stream().sorted().toList();
        if (chosen.isEmpty()) return;
        int after = chosen.getLast() + 1;
        int column = table.selection().get().column();
        table.rearrange(
                goals -> {
                    var changed = new ArrayList<>(goals);
                    changed.addAll(
                            after,
                            chosen.stream().map(p -> goals.get(p).withId(null)).toList());
                    return changed;
                },
                () -> table.select(
                        Selection.at(table.lineOf(after, table.selection().get().line()), column)));
    }

    /** Removes the chosen goals; asked twice for the same ones, it removes them once. */
    void remove() {
        var chosen = table.chosen().stream().filter(r -> !r.isNew()).distinct().toList();
        table.rearrange(
                goals -> IntStream.range(0, goals.size())
                        .filter(p -> chosen.stream()
                                .noneMatch(r -> r.place() == p && r.goal().equals(goals.get(p))))
                        .mapToObj(goals::get)
                        .toList(),
                () -> {});
    }

    /** An empty goal under the one in focus; the line for the next where the table shows a choice of goals alone. */
    void insert() {
        boolean all = table.grouping().get() == Grouping.NONE
                && table.watch().get() == Watch.ALL
                && table.search().get().isBlank();
        var focused = table.focused();
        if (!all || focused.isNew()) {
            table.select(Selection.at(table.lines().size() - 1, 0));
            return;
        }
        int line = table.selection().get().line() + 1;
        table.rearrange(
                goals -> Lists.inserted(goals, focused.place() + 1, Goal.EMPTY),
                () -> table.select(Selection.at(line, 0)));
    }

    /** Moves the chosen goals past the one that is shown before (-1) or after (1) them; not out of their group. */
    void move(int by) {
        var was = table.selection().get();
        int neighbour = by < 0 ? was.firstLine() - 1 : was.lastLine() + 1;
        boolean possible = neighbour >= 0
                && neighbour < table.lines().size()
                && table.lines().get(neighbour) instanceof Row row
                && !row.isNew();
        var chosen = table.chosen().stream().map(Row::place).toList();
        if (!possible || chosen.size() <= was.lastLine() - was.firstLine()) return;
        int past = table.row(neighbour).place();
        table.rearrange(
                goals -> moved(goals, chosen, past, by),
                () -> table.select(new Selection(
                        was.line() + by, was.column(), was.fromLine() + by, was.fromColumn(), was.home())));
    }

    private static List<Goal> moved(List<Goal> goals, List<Integer> chosen, int past, int by) {
        var changed = new ArrayList<Goal>();
        if (goals.size() <= Math.max(past, Collections.max(chosen))) return goals;
        var block = chosen.stream().map(goals::get).toList();
        for (int i = 0; i < goals.size(); i++) {
            if (i == past && by < 0) changed.addAll(block);
            if (!chosen.contains(i)) changed.add(goals.get(i));
            if (i == past && by > 0) changed.addAll(block);
        }
        return changed;
    }

    private void fill(String text) {
        var columns = columns();
        var chosen = text.isEmpty()
                ? written()
                : table.chosen().stream().map(Row::place).collect(Collectors.toSet());
        table.edit(goals -> {
            var filled = goals;
            for (int place : chosen)
                for (var column : columns)
                    filled = GoalTableViewModel.written(
                            filled, place, g -> table.cells().with(g, column, text));
            return filled;
        });
    }

    /** The places of the rows from a line on; past the last row they are those of goals to come. */
    private List<Integer> places(int line, int count) {
        var shown = table.lines().subList(line, table.lines().size()).stream()
                .filter(Row.class::isInstance)
                .map(l -> ((Row) l).place())
                .distinct();
        var coming = IntStream.iterate(table.goals().size() + 1, p -> p + 1).boxed();
        return Stream.concat(shown, coming).limit(count).toList();
    }

    private void choose(int first, int last, List<GoalColumn> columns) {
        int near = table.selection().get().firstLine();
        int reached = Math.clamp(table.goals().size() - 1L, first, last);
        var from = Selection.at(table.lineOf(first, near), columns.getFirst().place());
        table.select(from.to(table.lineOf(reached, near), columns.getLast().place()));
    }

    private List<GoalColumn> columns() {
        var block = table.selection().get();
        return IntStream.rangeClosed(block.firstColumn(), block.lastColumn())
                .mapToObj(GoalColumn::at)
                .toList();
    }

    /** The places of the chosen goals that are there already. */
    private Set<Integer> written() {
        return table.chosen().stream().filter(r -> !r.isNew()).map(Row::place).collect(Collectors.toSet());
    }

    private static List<Goal> each(List<Goal> goals, Set<Integer> places, UnaryOperator<Goal> work) {
        return IntStream.range(0, goals.size())
                .mapToObj(p -> places.contains(p) ? work.apply(goals.get(p)) : goals.get(p))
                .toList();
    }
}
