package verkstad.ui.session;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Place;
import verkstad.model.Place.Room;
import verkstad.model.Project;
import verkstad.model.change.Change;
import verkstad.model.change.RiskChange.RiskEdited;
import verkstad.model.change.SessionChange.SessionEdited;
import verkstad.model.change.Together;
import verkstad.model.risk.Risk;
import verkstad.model.session.Action;
import verkstad.model.session.ActionStatus;
import verkstad.model.session.Session;
import verkstad.workspace.Workspace;

/** What earlier sessions left open, for the next one to begin with. */
final class LeftOpenViewModel {
    /**
     * What is open as a session begins.
     *
     * @param risks how many risks are; issues aside
     * @param tasks the measures against them in the register's order, then what earlier sessions agreed
     */
    record Left(int risks, List<Task> tasks) {}

    /**
     * Something that is not done.
     *
     * @param risk the id of the risk it is a measure against; null for what a session agreed
     * @param session the id of the session that agreed on it; null for a measure
     */
    record Task(@Nullable String risk, @Nullable String session, int place, Action action) {}

    private static final Left NOTHING = new Left(0, List.of());

    private final Workspace workspace;
    private final String id;

    LeftOpenViewModel(Workspace workspace, String session) {
        this.workspace = workspace;
        this.id = session;
    }

    /** Nothing for a project's first session. */
    ObservableValue<Left> left() {
        return workspace.project().map(project -> left(project, id));
    }

    /** The task is done. */
    void done(Task task) {
        workspace.edit(now -> done(now, task));
    }

    /** To the register, in this session. */
    void toRisks() {
        workspace.go(new Place(id, Room.RISKS));
    }

    private static Left left(Project project, String id) {
        int place = Lists.place(project.sessions(), s -> s.id().equals(id));
        if (place <= 0) return NOTHING;
        var open = project.risksOrEmpty().items().stream()
                .filter(r -> !r.isClosed())
                .toList();
        var measures = open.stream().flatMap(r -> tasks(r.id(), null, r.measures()));
        var agreed = project.sessions().subList(0, place).stream().flatMap(s -> tasks(null, s.id(), s.actions()));
        return new Left(
                (int) open.stream().filter(r -> !r.isIssue()).count(),
                Stream.concat(measures, agreed).toList());
    }

    private static Stream<Task> tasks(@Nullable String risk, @Nullable String session, List<Action> actions) {
        return IntStream.range(0, actions.size())
                .mapToObj(i -> new Task(risk, session, i, actions.get(i)))
                .filter(t -> t.action().status() == null || t.action().status() == ActionStatus.OPEN);
    }

    private static Change done(Project now, Task task) {
        return task.risk() != null
                ? now.risksOrEmpty()
                        .risk(task.risk())
                        .filter(r -> isThere(r.measures(), task))
                        .<Change>map(r -> new RiskEdited(measured(r, task)))
                        .orElse(Together.NOTHING)
                : now.sessions().stream()
                        .filter(s -> s.id().equals(task.session()) && isThere(s.actions(), task))
                        .findFirst()
                        .<Change>map(s -> new SessionEdited(agreed(s, task)))
                        .orElse(Together.NOTHING);
    }

    private static boolean isThere(List<Action> actions, Task task) {
        return task.place() < actions.size() && actions.get(task.place()).equals(task.action());
    }

    private static Risk measured(Risk risk, Task task) {
        return risk.withMeasures(Lists.replaced(risk.measures(), task.place(), finished(task)));
    }

    private static Session agreed(Session session, Task task) {
        return session.withActions(Lists.replaced(session.actions(), task.place(), finished(task)));
    }

    private static Action finished(Task task) {
        return task.action().withStatus(ActionStatus.DONE);
    }
}
