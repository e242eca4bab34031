package verkstad.ui.communication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import verkstad.model.communication.Goal;
import verkstad.ui.communication.Line.Heading;
import verkstad.ui.communication.Line.Row;

/**
 * How the goals are put in lines.
 *
 * @param search words that must all stand somewhere in a goal; capital letters make no difference
 * @param kept the place of a goal that is shown whether it fits or not; -1 for none
 */
record Arrangement(GoalCells cells, String search, Grouping grouping, Watch watch, int kept) {
    /** The lines, and last the one on which the next goal is written. */
    List<Line> lines(List<Goal> goals, LocalDate today) {
        var fitting = IntStream.range(0, goals.size())
                .mapToObj(place -> Row.of(place, goals.get(place), today))
                .filter(row -> row.place() == kept || (watch.fits(row) && finds(row.goal())))
                .toList();
        var lines = new ArrayList<Line>(grouping == Grouping.NONE ? fitting : grouped(fitting));
        lines.add(Row.next(goals.size()));
        return lines;
    }

    /** The same lines, with the goals as they are now: nothing moves while it is being written in. */
    static List<Line> refreshed(List<Line> lines, List<Goal> goals, LocalDate today) {
        var now = new ArrayList<Line>();
        for (var line : lines) {
            if (line instanceof Heading) now.add(line);
            else if (line instanceof Row row && row.place() < goals.size())
                now.add(Row.of(row.place(), goals.get(row.place()), today));
        }
        now.add(Row.next(goals.size()));
        return now;
    }

    private boolean finds(Goal goal) {
        var text = Stream.of(GoalColumn.values())
                .map(c -> cells.text(goal, c))
                .reduce("", (all, one) -> all + "\n" + one.toLowerCase(Locale.ROOT));
        return Stream.of(search.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    /** In the order in which the groups are first named; those that name nobody come last. */
    private List<Line> grouped(List<Row> rows) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        Map<String, String> spelled = new LinkedHashMap<>();
        var nobody = new ArrayList<Row>();
        for (var row : rows) {
            var names = grouping.names(row.goal());
            if (names.isEmpty()) nobody.add(row);
            for (var name : names) {
                var key = name.toLowerCase(Locale.ROOT);
                spelled.putIfAbsent(key, name);
                var group = groups.computeIfAbsent(key, k -> new ArrayList<>());
                if (!group.contains(row)) group.add(row);
            }
        }
        var lines = new ArrayList<Line>();
        groups.forEach((key, group) -> {
            lines.add(new Heading(spelled.get(key), group.size()));
            lines.addAll(group);
        });
        if (!nobody.isEmpty()) lines.add(new Heading(null, nobody.size()));
        lines.addAll(nobody);
        return lines;
    }
}
