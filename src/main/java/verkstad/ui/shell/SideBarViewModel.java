package verkstad.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.Place;
import verkstad.model.Place.Room;
import verkstad.model.Project;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.Session;
import verkstad.projector.Progress;
import verkstad.texts.Texts;
import verkstad.workspace.Workspace;

/** The ways through the project: this session's agenda above, the project's registers below. */
public final class SideBarViewModel implements AutoCloseable {
    /**
     * One way.
     *
     * @param mark one letter for the kind of agenda item; empty for a register
     * @param count how much is there, in words or numbers; empty where that says nothing
     */
    public record Entry(Place place, String mark, String text, String count) {}

    /** Everything the side bar shows. */
    public record Ways(List<Entry> agenda, List<Entry> registers, List<Session> sessions) {}

    private final Workspace workspace;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Ways> ways = new ReadOnlyObjectWrapper<>();
    private final Subscription subscription;

    public SideBarViewModel(Workspace workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
        subscription = Subscription.combine(
                workspace.project().subscribe(project -> refresh()),
                workspace.place().subscribe(place -> refresh()));
    }

    public ReadOnlyObjectProperty<Ways> ways() {
        return ways.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Place> place() {
        return workspace.place();
    }

    public void go(Place place) {
        workspace.go(place);
    }

    /** Goes to another session. */
    public void goToSession(String session) {
        workspace.go(new Place(session, Room.SESSION));
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }

    private void refresh() {
        var project = workspace.project().get();
        var session = current(project, workspace.place().get().session());
        var next = new Ways(agenda(session), registers(project, session), project.sessions());
        if (!next.equals(ways.get())) ways.set(next);
    }

    private static @Nullable Session current(Project project, @Nullable String id) {
        return project.sessions().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElse(project.sessions().isEmpty() ? null : project.sessions().getLast());
    }

    private List<Entry> agenda(@Nullable Session session) {
        if (session == null) return List.of();
        return IntStream.range(0, session.agenda().size())
                .mapToObj(i -> item(session, i, session.agenda().get(i)))
                .toList();
    }

    private Entry item(Session session, int place, AgendaItem item) {
        return new Entry(
                new Place(session.id(), Room.ITEM, item.id()),
                texts.word("model.item-kind-mark", item.kind()),
                (place + 1) + "  " + item.title(),
                progress(item));
    }

    /** How far an item has come; its planned minutes before it begins. */
    private String progress(AgendaItem item) {
        var progress = Progress.of(item);
        if (progress != Progress.COMING) return texts.word("model.progress", progress);
        return item.minutes() == null ? "" : texts.get("session.minutes-planned", item.minutes());
    }

    private List<Entry> registers(Project project, @Nullable Session session) {
        var id = session == null ? null : session.id();
        var entries = new ArrayList<Entry>();
        if (session != null) {
            entries.add(entry(
                    new Place(id, Room.SESSION),
                    "shell.session",
                    called(session) == 0
                            ? ""
                            : texts.get("shell.of", session.present().size(), called(session))));
            entries.add(entry(
                    new Place(id, Room.OUTCOMES),
                    "shell.outcomes",
                    count(session.decisions().size() + session.actions().size())));
        }
        for (var board : project.boards()) {
            entries.add(new Entry(
                    new Place(id, Room.BOARD, board.id()),
                    "",
                    or(board.question(), "shell.board"),
                    count(board.columns().stream()
                            .mapToInt(c -> c.cards().size())
                            .sum())));
        }
        for (var futures : project.futures()) {
            entries.add(new Entry(
                    new Place(id, Room.FUTURES, futures.id()),
                    "",
                    texts.get("shell.futures", Objects.toString(futures.year(), ""))
                            .strip(),
                    count(futures.headlines().size())));
        }
        Stream.of(
                        entry(
                                new Place(id, Room.COMMUNICATION),
                                "shell.communication",
                                count(project.communicationOrEmpty().goals().size())),
                        entry(
                                new Place(id, Room.RISKS),
                                "shell.risks",
                                count(project.risksOrEmpty().items().size())),
                        entry(
                                new Place(id, Room.PEOPLE),
                                "shell.people",
                                count(project.people().size())),
                        entry(new Place(id, Room.PARTICIPATION), "shell.participation", ""),
                        entry(new Place(id, Room.PROJECT), "shell.project", ""))
                .forEach(entries::add);
        return entries;
    }

    private static int called(Session session) {
        return session.present().size() + session.absent().size();
    }

    private Entry entry(Place place, String key, String count) {
        return new Entry(place, "", texts.get(key), count);
    }

    private String or(String text, String key) {
        return text.isBlank() ? texts.get(key) : text;
    }

    private static String count(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }
}
