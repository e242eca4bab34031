package verkstad.ui.projector;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verkstad.model.communication.GoalStatus;
import verkstad.projector.Slide.GoalRow;
import verkstad.texts.Texts;

/** What stands in a goal's cells in the table on the projector. */
final class GoalWords {
    /** So many lines stay as they were typed. */
    private static final int LINES = 2;

    private static final Pattern ENDED = Pattern.compile("\\p{Punct}$");

    private GoalWords() {}

    /** Many short lines one after the other in few, so that a list of five words does not make a row of five lines. */
    static @Nullable String runOn(@Nullable String typed) {
        if (typed == null) return null;
        var lines = typed.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        return lines.size() <= LINES
                ? typed
                : lines.stream()
                        .reduce((a, b) -> a + (ENDED.matcher(a).find() ? " " : ", ") + b)
                        .orElseThrow();
    }

    /** The time as it was said, under it the date and how it goes, where those are more than a matter of course. */
    static @Nullable String when(GoalRow goal, Texts texts) {
        var date = goal.due() == null ? null : texts.shortDate(goal.due());
        var status = goal.status() == null || goal.status() == GoalStatus.PLANNED
                ? null
                : texts.word("communication.status", goal.status());
        var lines = Stream.<@Nullable String>of(goal.when(), date, status)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }
}
