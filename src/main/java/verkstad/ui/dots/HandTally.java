package verkstad.ui.dots;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import verkstad.model.HalfTyped;
import verkstad.model.Lists;
import verkstad.model.dots.Dotted;
import verkstad.workspace.Workspace;

/**
 * The hands counted so far, which are no dots yet. Like a line that is half typed they stand in the file beside the
 * project, and are there again when counting goes on. FX thread.
 */
final class HandTally {
    static final int MOST = 999;

    /** Hands, and what they are for. */
    private static final Pattern COUNT = Pattern.compile("([0-9]{1,3}) (.*)");

    private final Workspace workspace;
    private final Dotted on;
    private final List<String> items;
    private final ReadOnlyObjectWrapper<List<Integer>> counted;

    /** @param items the words of what is counted for */
    HandTally(Workspace workspace, Dotted on, List<String> items) {
        this.workspace = workspace;
        this.on = on;
        this.items = items.stream().map(text -> text.replaceAll("\\R", " ")).toList();
        counted = new ReadOnlyObjectWrapper<>(left());
    }

    /** So many on each thing. */
    ReadOnlyObjectProperty<List<Integer>> counted() {
        return counted.getReadOnlyProperty();
    }

    void put(int place, int hands) {
        counted.set(Lists.replaced(counted.get(), place, Math.clamp(hands, 0, MOST)));
        var all = counted.get();
        keep(IntStream.range(0, items.size())
                .filter(i -> all.get(i) > 0)
                .mapToObj(i -> all.get(i) + " " + items.get(i))
                .collect(Collectors.joining("\n")));
        workspace.halfTyped().write();
    }

    /** They become dots with what is written next. */
    void forget() {
        keep("");
    }

    /** They are not to become dots. */
    void discard() {
        keep("");
        workspace.halfTyped().write();
    }

    private void keep(String words) {
        workspace.halfTyped().type(new HalfTyped(on.of(), line(), words));
    }

    private String line() {
        return "hands-" + on.kind().code();
    }

    /** What was left of a count before, wherever its things stand now. */
    private List<Integer> left() {
        Map<String, Deque<Integer>> hands = new HashMap<>();
        workspace
                .halfTyped()
                .words(on.of(), line())
                .lines()
                .map(COUNT::matcher)
                .filter(Matcher::matches) // the last may have been cut where no line is longer
                .forEach(count -> hands.computeIfAbsent(count.group(2), text -> new ArrayDeque<>())
                        .add(Integer.valueOf(count.group(1))));
        return items.stream()
                .map(text -> hands.getOrDefault(text, new ArrayDeque<>()).poll())
                .map(number -> number == null ? 0 : number)
                .toList();
    }
}
