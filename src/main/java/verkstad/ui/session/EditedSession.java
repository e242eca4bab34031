package verkstad.ui.session;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.change.Change;
import verkstad.model.change.SessionChange;
import verkstad.model.change.Together;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.Session;
import verkstad.ui.controls.Stored;
import verkstad.workspace.Workspace;

/** One session of the open project, by its id, and ways to edit one thing of it at a time. FX thread. */
record EditedSession(Workspace workspace, String id) {
    /** The session as it is; null once it is gone. */
    ObservableValue<@Nullable Session> now() {
        return workspace.project().map(this::in);
    }

    <T> ObservableValue<T> map(Function<Session, T> what) {
        return workspace.project().map(p -> in(p) == null ? null : what.apply(in(p)));
    }

    void edit(UnaryOperator<Session> work) {
        workspace.edit(now -> edited(now, work));
    }

    /** The change that the work comes to; nothing where the session is gone. */
    Change edited(Project now, UnaryOperator<Session> work) {
        var session = in(now);
        return session == null ? Together.NOTHING : new SessionChange.SessionEdited(work.apply(session));
    }

    <T> Stored<T> stored(Function<Session, @Nullable T> get, BiFunction<Session, @Nullable T, Session> with) {
        return new Stored<>(map(get), value -> edit(s -> with.apply(s, value)));
    }

    /** One value of an agenda item. */
    <T> Stored<T> storedIn(
            String item, Function<AgendaItem, @Nullable T> get, BiFunction<AgendaItem, @Nullable T, AgendaItem> with) {
        return stored(
                s -> s.item(item).map(get).orElse(null), (s, value) -> s.withItem(item, i -> with.apply(i, value)));
    }

    private @Nullable Session in(Project project) {
        return project.sessions().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
