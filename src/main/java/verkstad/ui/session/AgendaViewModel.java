package verkstad.ui.session;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.Session;
import verkstad.workspace.Workspace;

/** The agenda of a session: its items in order, and how the planned time adds up. */
final class AgendaViewModel {
    private final EditedSession session;

    AgendaViewModel(Workspace workspace, String id) {
        session = new EditedSession(workspace, id);
    }

    /** Planned minutes of all items, and the session's length in minutes where both its times are known. */
    record Planned(int minutes, @Nullable Integer length) {
        /** How many minutes more than there is room for. */
        int over() {
            return length == null ? 0 : Math.max(0, minutes - length);
        }
    }

    ObservableValue<List<String>> items() {
        return session.map(s -> s.agenda().stream().map(AgendaItem::id).toList());
    }

    ObservableValue<Integer> number(String item) {
        return session.map(s -> Lists.place(s.agenda(), i -> i.id().equals(item)) + 1);
    }

    ItemViewModel item(String item) {
        return new ItemViewModel(session, item);
    }

    ObservableValue<Planned> planned() {
        return session.map(AgendaViewModel::planned);
    }

    /** Adds an item at the end. */
    void add(String title) {
        if (title.isBlank()) return;
        session.edit(s -> Sessions.added(s, Sessions.newItem(s, title.strip())));
    }

    void move(String item, int by) {
        session.edit(s -> {
            int from = Lists.place(s.agenda(), i -> i.id().equals(item));
            int to = from + by;
            return from < 0 || to < 0 || to >= s.agenda().size() ? s : s.withAgenda(Lists.moved(s.agenda(), from, to));
        });
    }

    /** Removes an item; its decisions stay, without an item. */
    void remove(String item) {
        session.edit(s -> s.withAgenda(
                s.agenda().stream().filter(i -> !i.id().equals(item)).toList()));
    }

    private static Planned planned(Session session) {
        int minutes = session.agenda().stream()
                .map(AgendaItem::minutes)
                .filter(Objects::nonNull)
                .mapToInt(m -> m)
                .sum();
        return new Planned(minutes, length(session.start(), session.end()));
    }

    private static @Nullable Integer length(@Nullable String start, @Nullable String end) {
        if (start == null || end == null) return null;
        try {
            long length = Duration.between(LocalTime.parse(start), LocalTime.parse(end))
                    .toMinutes();
            return length > 0 ? (int) length : null;
        } catch (DateTimeParseException e) {
            return null; // the exchange format takes 29:59 as a time
        }
    }
}
