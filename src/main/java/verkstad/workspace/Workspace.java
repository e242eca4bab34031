package verkstad.workspace;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import verkstad.model.Place;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.change.Change;
import verkstad.storage.ProjectFile;

/**
 * The open project. One writer, in order; what is published is on the disk already. All methods are called on the FX
 * thread, where all properties change as well; the work is done on the storage thread.
 */
public final class Workspace implements AutoCloseable {
    private final ProjectFile file;
    private final Executor storage;
    private final Executor fx;
    private final Clock clock;

    private final ReadOnlyObjectWrapper<Project> project = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SaveState> saved = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final Set<Runnable> typing = new LinkedHashSet<>(); // FX thread

    private final Deque<Change> undo = new ArrayDeque<>(); // storage thread, as all below
    private final Deque<Change> redo = new ArrayDeque<>();
    private Project current;
    private Project onDisk;

    /**
     * @param file opened, and closed with this workspace
     * @param storage runs one task at a time, in order
     * @param fx runs on the thread of the screen
     */
    public Workspace(ProjectFile file, Executor storage, Executor fx, Clock clock) throws Problem.FileTrouble {
        this.file = file;
        this.storage = storage;
        this.fx = fx;
        this.clock = clock;
        onDisk = file.read();
        current = onDisk;
        project.set(onDisk);
        place.set(file.place().orElse(Place.first(onDisk)));
        saved.set(new SaveState.Saved(clock.instant()));
    }

    /** The project as it is on the disk. */
    public ReadOnlyObjectProperty<Project> project() {
        return project.getReadOnlyProperty();
    }

    /** Where the facilitator stands. */
    public ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SaveState> saved() {
        return saved.getReadOnlyProperty();
    }

    /** The last change that could not be made, and why; null once another could. */
    public ReadOnlyObjectProperty<@Nullable Problem> refusal() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    public ProjectFile file() {
        return file;
    }

    /** Goes somewhere else; reopening the file leads there. */
    public void go(Place to) {
        settle();
        if (to.equals(place.get())) return;
        place.set(to);
        storage.execute(() -> written(() -> file.remember(to)));
    }

    public void apply(Change change) {
        edit(now -> change);
    }

    /** Makes a change that is worked out from the project as it is when its turn comes. */
    public void edit(Function<Project, Change> change) {
        edit(change, () -> {});
    }

    /**
     * Makes a change.
     *
     * @param change worked out on the storage thread, from the project as it is then
     * @param onDisk runs on the FX thread once the change is on the disk and published; never, if it is refused
     */
    public void edit(Function<Project, Change> change, Runnable onDisk) {
        settle();
        saved.set(new SaveState.Saving());
        storage.execute(() -> {
            if (make(change.apply(current), undo)) {
                redo.clear();
                write(onDisk);
            }
        });
    }

    public void undo() {
        step(undo, redo);
    }

    public void redo() {
        step(redo, undo);
    }

    /** Tries again to write what could not be written. */
    public void retry() {
        storage.execute(() -> write(() -> {}));
    }

    /** Something is being typed: {@code flush} makes a change of it, and runs before any other change at the latest. */
    public void typing(Runnable flush) {
        typing.add(flush);
        saved.set(new SaveState.Saving());
    }

    /** What was typed has become a change, or is as it was before. */
    public void typed(Runnable flush) {
        typing.remove(flush);
        if (typing.isEmpty()) storage.execute(() -> write(() -> {}));
    }

    /** Makes changes of all that is being typed. */
    public void settle() {
        var waiting = new ArrayList<>(typing);
        typing.clear();
        waiting.forEach(Runnable::run);
    }

    /** Writes what is typed, then closes the file. */
    @Override
    public void close() {
        settle();
        storage.execute(file::close);
    }

    private void step(Deque<Change> from, Deque<Change> to) {
        settle();
        storage.execute(() -> {
            var change = from.poll();
            if (change != null && make(change, to)) write(() -> {});
        });
    }

    private boolean make(Change change, Deque<Change> back) {
        try {
            var outcome = change.outcome(current);
            if (!outcome.after().equals(current)) outcome.inverse().ifPresent(back::push);
            current = outcome.after();
            fx.execute(() -> refusal.set(null));
            return true;
        } catch (Problem.Refused e) {
            fx.execute(() -> {
                refusal.set(e);
                saved.set(new SaveState.Saved(clock.instant()));
            });
            return false;
        }
    }

    /** What could not be written before goes with it: the file writes all that differs from what it holds. */
    private void write(Runnable whenDone) {
        var next = current;
        if (!written(() -> file.write(onDisk, next))) return;
        onDisk = next;
        boolean mayUndo = !undo.isEmpty();
        boolean mayRedo = !redo.isEmpty();
        fx.execute(() -> {
            project.set(next);
            undoable.set(mayUndo);
            redoable.set(mayRedo);
            if (typing.isEmpty()) saved.set(new SaveState.Saved(clock.instant()));
            whenDone.run();
        });
    }

    private boolean written(Writing writing) {
        try {
            writing.run();
            return true;
        } catch (Problem.FileTrouble e) {
            fx.execute(() -> saved.set(new SaveState.NotSaved(e)));
            return false;
        }
    }

    private interface Writing {
        void run() throws Problem.FileTrouble;
    }
}
