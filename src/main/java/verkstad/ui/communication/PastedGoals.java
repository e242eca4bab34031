package verkstad.ui.communication;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import verkstad.model.communication.Goal;

/** What was pasted into the table: for each goal a row of texts, and the columns that they belong to. */
record PastedGoals(GoalCells cells, List<GoalColumn> columns, List<List<String>> rows) {
    /**
     * The cells of a block, from a column on. A block that begins with the headings of a plan's columns, in any of the
     * languages, brings its own order.
     */
    static PastedGoals of(CellBlock block, int first, GoalCells cells) {
        var headings = headings(block.rows().getFirst(), cells);
        return headings.isEmpty()
                ? new PastedGoals(cells, from(first, block, cells), block.rows())
                : new PastedGoals(
                        cells, headings, block.rows().subList(1, block.rows().size()));
    }

    /** The goal with what one of the rows says of it. */
    Goal over(Goal goal, int row) {
        var texts = rows.get(row);
        var changed = goal;
        for (int i = 0; i < Math.min(texts.size(), columns.size()); i++)
            changed = cells.with(changed, columns.get(i), texts.get(i));
        return changed;
    }

    /** The columns that a row names one by one; none where it is a row like the others. */
    private static List<GoalColumn> headings(List<String> row, GoalCells cells) {
        var named = row.stream().map(cells::named).flatMap(Optional::stream).toList();
        boolean isWhole = row.size() > 1 && named.stream().distinct().count() == row.size();
        return isWhole ? named : List.of();
    }

    /**
     * The columns that a block fills from one on. A plan from elsewhere may have no dates of its own: where none would
     * stand among them, what follows on the time as it was said is how.
     */
    private static List<GoalColumn> from(int first, CellBlock block, GoalCells cells) {
        var all = IntStream.range(first, GoalColumn.count())
                .mapToObj(GoalColumn::at)
                .toList();
        int wide = block.rows().stream().mapToInt(List::size).max().orElse(1);
        int due = all.indexOf(GoalColumn.DUE);
        var dates = block.rows().stream()
                .filter(row -> due > 0 && due < row.size())
                .map(row -> row.get(due))
                .filter(text -> !text.isBlank())
                .toList();
        boolean isWithoutDates = !dates.isEmpty()
                && wide < all.size()
                && dates.stream().allMatch(text -> cells.date(text).isEmpty());
        return all.stream()
                .filter(c -> c != GoalColumn.DUE || !isWithoutDates)
                .limit(wide)
                .toList();
    }
}
