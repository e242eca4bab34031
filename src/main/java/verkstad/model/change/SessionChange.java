package verkstad.model.change;

import java.util.Optional;
import verkstad.model.Lists;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.session.Session;

/** What happens to the sessions. */
public sealed interface SessionChange extends Change {
    record SessionAdded(int place, Session added) implements SessionChange {}

    record SessionEdited(Session after) implements SessionChange {}

    record SessionRemoved(String id) implements SessionChange {}

    /** {@code to} is the place afterwards. */
    record SessionMoved(String id, int to) implements SessionChange {}

    @Override
    default Project applied(Project before) throws Problem.Refused {
        return switch (this) {
            case SessionAdded c -> before.withSessions(Lists.inserted(before.sessions(), c.place(), c.added()));
            case SessionEdited c -> before.withSessions(Entries.edited(before.sessions(), Session::id, c.after()));
            case SessionRemoved c -> References.withoutSession(before, c.id());
            case SessionMoved c -> before.withSessions(Entries.moved(before.sessions(), Session::id, c.id(), c.to()));
        };
    }

    @Override
    default Optional<Change> inverse(Project before) {
        return Optional.of(
                switch (this) {
                    case SessionAdded c -> new SessionRemoved(c.added().id());
                    case SessionEdited c ->
                        new SessionEdited(Entries.get(
                                before.sessions(), Session::id, c.after().id()));
                    case SessionRemoved c -> {
                        int place = Entries.place(before.sessions(), Session::id, c.id());
                        yield new SessionAdded(place, before.sessions().get(place));
                    }
                    case SessionMoved c ->
                        new SessionMoved(c.id(), Entries.place(before.sessions(), Session::id, c.id()));
                });
    }
}
