package verkstad.ui.session;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Place;
import verkstad.model.Place.Room;
import verkstad.model.Project;
import verkstad.model.change.Change;
import verkstad.model.change.SessionChange.SessionEdited;
import verkstad.model.change.TimerChange.TimerSet;
import verkstad.model.change.Together;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.Course;
import verkstad.model.session.DayTime;
import verkstad.model.session.Session;
import verkstad.model.session.Standing;
import verkstad.texts.Texts;
import verkstad.ui.controls.Now;
import verkstad.workspace.Workspace;

/** The agenda while it runs: which item is at hand, how it stands, and the steps from item to item. */
final class RunViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final Texts texts;
    private final Now now;
    private final ReadOnlyObjectWrapper<@Nullable Run> run = new ReadOnlyObjectWrapper<>();
    private final Subscription subscription;

    RunViewModel(Workspace workspace, Texts texts, Now now) {
        this.workspace = workspace;
        this.texts = texts;
        this.now = now;
        subscription = Subscription.combine(
                workspace.project().subscribe(p -> refresh()),
                workspace.place().subscribe(p -> refresh()),
                now.instant().subscribe(i -> refresh()));
    }

    /**
     * How the session at hand runs.
     *
     * @param current the item at hand, from 0 its place; null before the first and after the last
     * @param elapsed minutes since it began; 0 where there is none
     * @param here the item that one stands at, where it is not the one at hand
     */
    record Run(
            Session session,
            @Nullable AgendaItem current,
            int elapsed,
            @Nullable AgendaItem here,
            Optional<Standing> standing) {
        Course course() {
            return new Course(session);
        }

        int number(AgendaItem item) {
            return Lists.place(session.agenda(), i -> i.id().equals(item.id())) + 1;
        }
    }

    /** Null where there is no session at hand, or it has no agenda. */
    ReadOnlyObjectProperty<@Nullable Run> run() {
        return run.getReadOnlyProperty();
    }

    /** Whether an item is at hand. */
    boolean isRunning() {
        var at = run.get();
        return at != null && at.current() != null;
    }

    /** On to the next item; after the last, the agenda is through. */
    void next() {
        step((session, time) -> {
            var course = new Course(session);
            return course.next().map(n -> course.begun(n.id(), time)).orElseGet(() -> course.ended(time));
        });
    }

    /** Back to the item before. */
    void back() {
        step((session, time) -> {
            var course = new Course(session);
            return course.previous().map(p -> course.begun(p.id(), time)).orElse(session);
        });
    }

    /** Begins an item out of its turn, or comes back to it. */
    void begin(String item) {
        step((session, time) -> session.item(item).isEmpty() ? session : new Course(session).begun(item, time));
    }

    /** Passes over an item, or takes it up again. */
    void skip(String item, boolean skip) {
        step((session, time) -> new Course(session).skipped(item, skip, time));
    }

    /** Puts a new item after the one at hand, and goes there to name it. */
    void insert() {
        var at = run.get();
        if (at == null) return;
        var item = Sessions.newItem(at.session(), texts.get("session.inserted-title"));
        workspace.edit(
                project -> edited(
                        project,
                        at.session().id(),
                        (session, time) ->
                                session.item(item.id()).isPresent() ? session : new Course(session).inserted(item)),
                () -> workspace.go(new Place(at.session().id(), Room.ITEM, item.id())));
    }

    /** Shortens and passes over what would have to be cut to end in time. */
    void cut() {
        var at = run.get();
        if (at == null || at.standing().isEmpty()) return;
        var cuts = at.standing().get().cuts();
        workspace.edit(project -> edited(project, at.session().id(), (session, time) -> {
            var shorter = session;
            for (var cut : cuts) {
                shorter = shorter.withItem(
                        cut.item(),
                        i -> cut.skip() || i.minutes() == null
                                ? i.withSkipped(true)
                                : i.withMinutes(i.minutes() - cut.minutes()));
            }
            return shorter;
        }));
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }

    /** Makes a step and goes to where it leads; the time for an item that is left is over. */
    private void step(BiFunction<Session, String, Session> step) {
        var at = run.get();
        if (at == null) return;
        var id = at.session().id();
        workspace.edit(project -> edited(project, id, step), () -> arrived(id, at.current()));
    }

    private void arrived(String session, @Nullable AgendaItem before) {
        var project = workspace.project().get();
        var current = project.sessions().stream()
                .filter(s -> s.id().equals(session))
                .findFirst()
                .flatMap(s -> new Course(s).current());
        var timer = project.timer();
        if (before != null && current.filter(c -> c.id().equals(before.id())).isPresent()) return;
        if (timer != null && before != null && before.id().equals(timer.item())) workspace.apply(new TimerSet(null));
        current.ifPresent(c -> workspace.go(new Place(session, Room.ITEM, c.id())));
    }

    private Change edited(Project project, String id, BiFunction<Session, String, Session> work) {
        return project.sessions().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .<Change>map(s -> new SessionEdited(work.apply(s, now.time())))
                .orElse(Together.NOTHING);
    }

    private void refresh() {
        var place = workspace.place().get();
        var next = workspace.project().get().sessions().stream()
                .filter(s -> s.id().equals(place.session()) && !s.agenda().isEmpty())
                .findFirst()
                .map(s -> run(s, place))
                .orElse(null);
        if (!Objects.equals(next, run.get())) run.set(next);
    }

    private Run run(Session session, Place place) {
        var current = new Course(session).current().orElse(null);
        int elapsed = current == null || current.began() == null ? 0 : DayTime.since(current.began(), now.time());
        var here = place.room() == Room.ITEM ? session.item(place.id()).orElse(null) : null;
        boolean elsewhere = here != null && (current == null || !current.id().equals(here.id()));
        return new Run(
                session, current, elapsed, elsewhere ? here : null, Standing.of(session, now.today(), now.time()));
    }
}
