package verkstad.ui.projector;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verkstad.model.communication.GoalStatus;
import verkstad.projector.Slide.GoalRow;
import verkstad.texts.Texts;

/** What stands under "when" of a goal on the projector. */
final class GoalWords {
    private GoalWords() {}

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
