package verkstad.ui.session;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verkstad.model.session.Action;
import verkstad.model.session.ActionStatus;
import verkstad.ui.controls.Writing;

/** An action in one line, as it is said in the room: what; who; when, where the last two may be left out. */
record ActionWords(Writing<LocalDate> dates) {
    /** The action of a line; empty where it does not say what shall be done. */
    Optional<Action> read(String line) {
        var parts = line.split(";", 3);
        var what = parts[0].strip();
        if (what.isEmpty()) return Optional.empty();
        var who = parts.length > 1 ? stated(parts[1]) : null;
        var action = new Action(what, who, null, null, ActionStatus.OPEN, null);
        return Optional.of(parts.length > 2 ? withWhen(action, stated(parts[2])) : action);
    }

    /** By when it shall be done: the date, or the time as it was said. */
    @Nullable
    String when(Action action) {
        return action.due() != null ? dates.written().apply(action.due()) : action.when();
    }

    /** The action with this time, as a date where it is one. */
    Action withWhen(Action action, @Nullable String when) {
        var due = when == null ? null : dates.read().apply(when).orElse(null);
        return action.withDue(due).withWhen(due == null ? when : null);
    }

    private static @Nullable String stated(String part) {
        return part.isBlank() ? null : part.strip();
    }
}
