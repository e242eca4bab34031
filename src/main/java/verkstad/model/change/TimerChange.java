package verkstad.model.change;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.session.Timer;

/** What happens to the time that everybody sees. Time is not undone: undo takes back what was written. */
public sealed interface TimerChange extends Change {
    /** Another timer from now on; none, where it is null. */
    record TimerSet(@Nullable Timer timer) implements TimerChange {}

    @Override
    default Project applied(Project before) {
        return switch (this) {
            case TimerSet c -> before.withTimer(c.timer());
        };
    }

    @Override
    default Optional<Change> inverse(Project before) {
        return Optional.empty();
    }
}
