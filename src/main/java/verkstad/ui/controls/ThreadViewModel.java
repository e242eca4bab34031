package verkstad.ui.controls;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.Place;
import verkstad.model.Place.Room;
import verkstad.model.Project;
import verkstad.model.change.ThreadChange.Grown;
import verkstad.model.change.ThreadChange.Tied;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.thread.Kind;
import verkstad.model.thread.Knot;
import verkstad.model.thread.Spot;
import verkstad.model.thread.Threads;
import verkstad.workspace.Workspace;

/** The thread of the thing in focus, in both directions, and the next link from it. FX thread. */
public final class ThreadViewModel implements AutoCloseable {
    /**
     * The thread around one thing.
     *
     * @param up what it grew out of, the nearest first
     * @param down what grew out of it
     */
    public record Around(Knot knot, List<Knot> up, List<Threads.Branch> down) {}

    /** The things that the focus can be linked to, in one direction. */
    public enum Direction {
        UP,
        DOWN
    }

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<@Nullable Around> around = new ReadOnlyObjectWrapper<>();
    private final Subscription subscription;
    private @Nullable Spot focus;
    /** The threads of the project as it was last looked at: the focus moves far more often than the project changes. */
    private @Nullable Project known;

    private @Nullable Threads threads;

    /** @param focus where the thing in focus stands; null where none is */
    public ThreadViewModel(Workspace workspace, ObservableValue<@Nullable Spot> focus) {
        this.workspace = workspace;
        this.focus = focus.getValue();
        subscription = Subscription.combine(
                focus.subscribe((before, spot) -> {
                    this.focus = spot;
                    follow(workspace.project().get());
                }),
                workspace.project().subscribe(this::follow));
    }

    /** The thread around the thing in focus; null where none is. */
    public ReadOnlyObjectProperty<@Nullable Around> around() {
        return around.getReadOnlyProperty();
    }

    Workspace workspace() {
        return workspace;
    }

    /** What can grow out of the thing in focus as something new. */
    public List<Kind> next() {
        var now = around.get();
        if (now == null || !now.knot().kind().leads()) return List.of();
        return Stream.of(Kind.STEP, Kind.GOAL, Kind.RISK, Kind.ACTION)
                .filter(kind ->
                        kind == Kind.GOAL || kind == Kind.RISK || owner(kind).isPresent())
                .toList();
    }

    /** Makes something new that grew out of the thing in focus. */
    public void grow(Kind kind, String words) {
        var now = around.get();
        if (now == null || words.isBlank()) return;
        workspace.apply(new Grown(now.knot().spot(), kind, owner(kind).orElse(null), words.strip()));
    }

    /** What the thing in focus can be linked to. */
    public List<Knot> candidates(Direction direction) {
        var now = around.get();
        if (now == null) return List.of();
        var threads = threads(workspace.project().get());
        Predicate<Knot> fits = direction == Direction.UP
                ? other -> threads.mayGrow(now.knot(), other)
                        && !now.up().stream().limit(1).anyMatch(other::equals)
                : other -> other.from() == null && threads.mayGrow(other, now.knot());
        return threads.knots().stream().filter(fits).toList();
    }

    public void link(Direction direction, Knot other) {
        var now = around.get();
        if (now == null) return;
        workspace.apply(
                direction == Direction.UP
                        ? new Tied(now.knot().spot(), other.spot())
                        : new Tied(other.spot(), now.knot().spot()));
    }

    /** Lets the thing in focus have grown out of nothing. */
    public void unlink() {
        var now = around.get();
        if (now != null) workspace.apply(new Tied(now.knot().spot(), null));
    }

    /** Whether there is a screen that shows it. */
    public boolean canFollow(Knot knot) {
        return place(knot).isPresent();
    }

    /** Goes to a thing on the thread. */
    public void follow(Knot knot) {
        place(knot).ifPresent(place -> workspace.go(place, knot.spot()));
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }

    private void follow(Project project) {
        if (focus == null) {
            around.set(null);
            return;
        }
        var threads = threads(project);
        around.set(threads.at(focus)
                .map(knot -> new Around(knot, threads.up(knot), threads.down(knot)))
                .orElse(null));
    }

    @SuppressWarnings("ReferenceEquality") // a project that is the same object has the same threads
    private Threads threads(Project project) {
        var held = threads;
        if (held != null && project == known) return held;
        var made = Threads.of(project);
        known = project;
        threads = made;
        return made;
    }

    /** What holds a new step or action: the workshop or session at hand. */
    private Optional<String> owner(Kind kind) {
        var now = around.get();
        var project = workspace.project().get();
        return switch (kind) {
            case STEP -> {
                var own = now == null ? null : now.knot().spot().owner();
                var ids = project.futures().stream().map(FuturesWorkshop::id).toList();
                yield ids.contains(own)
                        ? Optional.ofNullable(own)
                        : ids.stream().findFirst();
            }
            case ACTION ->
                Optional.ofNullable(workspace.place().get().session())
                        .filter(id -> project.sessions().stream().anyMatch(s -> s.id().equals(id)));
            default -> Optional.empty();
        };
    }

    private Optional<Place> place(Knot knot) {
        var session = workspace.place().get().session();
        var owner = knot.spot().owner();
        return switch (knot.kind()) {
            case HEADLINE, STEP -> Optional.of(new Place(session, Room.FUTURES, owner));
            case CARD -> Optional.of(new Place(session, Room.BOARD, owner));
            case RISK, MEASURE -> Optional.of(new Place(session, Room.RISKS));
            case GOAL -> Optional.of(new Place(session, Room.COMMUNICATION));
            case ACTION -> Optional.of(new Place(owner, Room.OUTCOMES));
            case CAPABILITY, FACTOR -> Optional.empty();
        };
    }
}
