package verkstad.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import verkstad.model.Place;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.Published;
import verkstad.model.change.Answered;
import verkstad.model.change.Change;
import verkstad.model.change.ErasureChange;
import verkstad.model.change.LooseEnds;
import verkstad.model.find.Deed;
import verkstad.model.thread.Spot;
import verkstad.storage.History;
import verkstad.storage.OpenFile;

/**
 * The open project. One writer, in order; what is published is on the disk already. All methods are called on the FX
 * thread, where all properties change as well; the work is done on the storage thread.
 */
public final class Workspace implements AutoCloseable {
    private final OpenFile file;
    private final Executor storage;
    private final Executor fx;
    private final Clock clock;

    private final ReadOnlyObjectWrapper<Project> project = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SaveState> saved = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Question> question = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Spot> aim = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> unkept = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Published> published = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Undone> undone = new ReadOnlyObjectWrapper<>();
    private final Bin bin = new Bin();
    private final ReadOnlyObjectWrapper<@Nullable Instant> resumed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final Set<Runnable> typing = new LinkedHashSet<>(); // FX thread, as the next two
    private int underWay;
    private SaveState.@Nullable NotSaved trouble;

    private final Deque<Done> undo; // storage thread, as all below
    private final Deque<Done> redo;
    private final List<Runnable> whenOnDisk = new ArrayList<>();
    private final Rescue rescue;
    private final Rhythm backups;
    private Project current;
    private Project onDisk;

    /**
     * @param file opened, and closed with this workspace
     * @param storage runs one task at a time, in order
     * @param fx runs on the thread of the screen
     */
    public Workspace(OpenFile file, Executor storage, Executor fx, Clock clock) throws Problem.FileTrouble {
        this.file = file;
        this.storage = storage;
        this.fx = fx;
        this.clock = clock;
        rescue = new Rescue(file.path());
        backups = new Rhythm(clock);
        onDisk = file.read();
        current = onDisk;
        undo = Done.recalled(file.history().undo());
        redo = Done.recalled(file.history().redo());
        undoable.set(!undo.isEmpty());
        redoable.set(!redo.isEmpty());
        project.set(onDisk);
        place.set(file.place().filter(this::isThere).orElse(Place.first(onDisk)));
        saved.set(new SaveState.Saved(clock.instant()));
        resumed.set(file.interrupted().orElse(null));
        showSaved();
        file.whenPublished(state -> fx.execute(() -> published.set(state)));
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

    /** What is to be asked before a change is made; null where nothing is. */
    public ReadOnlyObjectProperty<@Nullable Question> question() {
        return question.getReadOnlyProperty();
    }

    /** The thing that the facilitator went to, at the place where they stand; null where it was to the place alone. */
    public ReadOnlyObjectProperty<@Nullable Spot> aim() {
        return aim.getReadOnlyProperty();
    }

    /** What the last step was, where it was undo or redo; null where it was anything else. */
    public ReadOnlyObjectProperty<@Nullable Undone> undone() {
        return undone.getReadOnlyProperty();
    }

    /** What was removed and can be brought back. */
    public Bin bin() {
        return bin;
    }

    /** Why the last backup could not be made; null where it could. */
    public ReadOnlyObjectProperty<@Nullable Problem> unkept() {
        return unkept.getReadOnlyProperty();
    }

    /** How the project stands on its share or in its sync folder; null where it is worked on in its place. */
    public ReadOnlyObjectProperty<@Nullable Published> published() {
        return published.getReadOnlyProperty();
    }

    /** Brings what is saved to its place now, and makes a backup of it. */
    public void publish() {
        settle();
        storage.execute(this::backUp);
    }

    /** Does what is due by the clock, though nothing is changed. */
    public void rest() {
        storage.execute(() -> {
            if (backups.isDue()) backUp();
        });
    }

    /**
     * When the project was saved last before the program died, until that is {@link #seen}; null after a clean close.
     */
    public ReadOnlyObjectProperty<@Nullable Instant> resumed() {
        return resumed.getReadOnlyProperty();
    }

    /** The user has read that the program resumed. */
    public void seen() {
        resumed.set(null);
    }

    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    /** Whether the project is open only to be read: no change is made then. */
    public boolean isReadOnly() {
        return file.readOnly().isPresent();
    }

    private boolean isRefused() {
        if (isReadOnly()) refusal.set(new Problem.Refused("problem.only-to-read"));
        return isReadOnly();
    }

    /** The clock that tells when something was done. */
    public Clock clock() {
        return clock;
    }

    /** The day it is where the program runs. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.systemDefault()));
    }

    /** Where the project's file is. */
    public Path path() {
        return file.path();
    }

    /** Goes somewhere else; reopening the file leads there. */
    public void go(Place to) {
        go(to, null);
    }

    /** Goes to one thing at a place. */
    public void go(Place to, @Nullable Spot thing) {
        settle();
        aim.set(null);
        aim.set(thing);
        if (to.equals(place.get())) return;
        place.set(to);
        storage.execute(() -> {
            try {
                file.remember(to);
            } catch (Problem.FileTrouble e) {
                troubled(e);
            }
        });
    }

    public void apply(Change change) {
        edit(now -> change);
    }

    /** Makes a change that is worked out from the project as it is when its turn comes. */
    public void edit(Function<Project, Change> change) {
        edit(change, () -> {});
    }

    /**
     * Makes a change. One that would leave links to nothing waits for an answer to what becomes of them.
     *
     * @param change worked out on the storage thread, from the project as it is then
     * @param whenDone runs on the FX thread once the change is on the disk and published; never, if it is refused
     */
    public void edit(Function<Project, Change> change, Runnable whenDone) {
        settle();
        if (isRefused()) return;
        inTurn(() -> {
            var wanted = change.apply(current);
            if (asks(wanted, change, whenDone) || !make(wanted, undo)) return;
            redo.clear();
            whenOnDisk.add(() -> undone.set(null));
            whenOnDisk.add(whenDone);
            write();
        });
    }

    /**
     * Takes something out of the project for good, and out of its backups first. It cannot be undone, nor can what was
     * done before it.
     *
     * @param whenDone runs on the FX thread once it is gone; never, if it is refused
     */
    public void erase(Function<Project, ErasureChange> erasure, Runnable whenDone) {
        settle();
        if (isRefused()) return;
        inTurn(() -> {
            var change = erasure.apply(current);
            try {
                change.applied(current);
                file.eraseFromBackups(change::erased);
            } catch (Problem e) {
                fx.execute(() -> refusal.set(e));
                return;
            }
            if (!make(change, undo)) return;
            redo.clear();
            whenOnDisk.add(() -> {
                undone.set(null);
                bin.empty();
            });
            whenOnDisk.add(whenDone);
            write();
        });
    }

    public void undo() {
        step(undo, redo, false);
    }

    public void redo() {
        step(redo, undo, true);
    }

    /** Tries again to write what could not be written. */
    public void retry() {
        inTurn(this::write);
    }

    /** Something is being typed: {@code flush} makes a change of it, and runs before any other change at the latest. */
    public void typing(Runnable flush) {
        typing.add(flush);
        showSaved();
    }

    /** What was typed has become a change, or is as it was before. */
    public void typed(Runnable flush) {
        typing.remove(flush);
        showSaved();
    }

    /** Makes changes of all that is being typed. */
    public void settle() {
        var waiting = new ArrayList<>(typing);
        typing.clear();
        waiting.forEach(Runnable::run);
        showSaved();
    }

    /** Runs this on the FX thread with the project as it is once all that was asked for until now is published. */
    public void whenSettled(Consumer<Project> then) {
        settle();
        inTurn(() -> fx.execute(() -> then.accept(project.get())));
    }

    /** The same, with the project as it would be on the disk if all could be written. */
    public void whenWorkedOut(Consumer<Project> then) {
        settle();
        inTurn(() -> {
            var latest = current;
            fx.execute(() -> then.accept(latest));
        });
    }

    /** Writes what is typed and what could not be written before, makes a backup, then closes the file. */
    @Override
    @SuppressWarnings("ReferenceEquality") // what is on the disk is the same object
    public void close() {
        settle();
        storage.execute(() -> {
            try (file) {
                if (current != onDisk) write();
                if (backups.isOwing()) backUp();
            }
        });
    }

    /** Works on the storage thread; until all that was asked for is through, the state is "saving". */
    private void inTurn(Runnable work) {
        underWay++;
        showSaved();
        storage.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                lost(e);
                throw e;
            } finally {
                fx.execute(() -> {
                    underWay--;
                    showSaved();
                });
            }
        });
    }

    /** What was not expected either left all as it was, or left something unwritten: then it is said so. */
    @SuppressWarnings("ReferenceEquality") // what is on the disk is the same object
    private void lost(Throwable unexpected) {
        var what = unexpected.getClass().getSimpleName();
        if (current != onDisk) {
            troubled(new Problem.FileTrouble(unexpected, "problem.unsaved", what));
        } else {
            fx.execute(() -> refusal.set(new Problem.Refused("problem.unexpected", what)));
        }
    }

    /** A step that is refused stays where it is: those below it were made on what it would take back. */
    private void step(Deque<Done> from, Deque<Done> to, boolean again) {
        settle();
        inTurn(() -> {
            var done = from.peek();
            var before = current;
            if (done == null || !make(done.back(), to)) return;
            from.remove();
            var told = new Undone(again ? Deed.between(before, current) : Deed.between(current, before), again);
            whenOnDisk.add(() -> undone.set(told));
            write();
        });
    }

    private boolean asks(Change wanted, Function<Project, Change> change, Runnable whenDone) {
        try {
            var ends = LooseEnds.of(wanted, current).orElse(null);
            if (ends == null) return false;
            fx.execute(() -> question.set(new Question(ends, fate -> {
                question.set(null);
                fate.ifPresent(f -> edit(now -> new Answered(change.apply(now), f), whenDone));
            })));
            return true;
        } catch (Problem.Refused e) {
            return false; // told when it is made
        }
    }

    private boolean make(Change change, Deque<Done> back) {
        try {
            var outcome = change.outcome(current);
            if (change.endsUndo()) undo.clear();
            var before = current;
            current = outcome.after();
            if (!current.equals(before)) outcome.inverse().ifPresent(i -> back.push(Done.of(i, current, before)));
            fx.execute(() -> refusal.set(null));
            return true;
        } catch (Problem.Refused e) {
            fx.execute(() -> refusal.set(e));
            return false;
        }
    }

    /** What could not be written before goes with it: the file writes all that differs from what it holds. */
    private void write() {
        var next = current;
        try {
            file.write(onDisk, next, new History(Done.kept(undo), Done.kept(redo)));
        } catch (Problem.FileTrouble e) {
            troubled(e);
            return;
        }
        onDisk = next;
        rescue.isOver();
        boolean mayUndo = !undo.isEmpty();
        boolean mayRedo = !redo.isEmpty();
        var done = List.copyOf(whenOnDisk);
        whenOnDisk.clear();
        fx.execute(() -> {
            trouble = null;
            bin.saw(project.get(), next);
            project.set(next);
            undoable.set(mayUndo);
            redoable.set(mayRedo);
            done.forEach(Runnable::run);
        });
        backups.changed();
        if (backups.isDue()) backUp();
    }

    private void backUp() {
        try {
            file.backUp(onDisk, LocalDateTime.now(clock));
            backups.made();
            fx.execute(() -> unkept.set(null));
        } catch (Problem.FileTrouble e) {
            // What is saved is saved; the next change tries again.
            fx.execute(() -> unkept.set(e));
            System.getLogger(Workspace.class.getName()).log(System.Logger.Level.WARNING, "no backup", e);
        }
    }

    /** Storage thread. */
    private void troubled(Problem.FileTrouble why) {
        var state = new SaveState.NotSaved(why, Rescue.isLost(why), rescue.from(why, onDisk, current));
        fx.execute(() -> {
            trouble = state;
            showSaved();
        });
    }

    private void showSaved() {
        var readOnly = file.readOnly();
        if (readOnly.isPresent()) saved.set(new SaveState.ReadOnly(readOnly.get()));
        else if (trouble != null) saved.set(trouble);
        else if (underWay > 0 || !typing.isEmpty()) saved.set(new SaveState.Saving());
        else if (!(saved.get() instanceof SaveState.Saved)) saved.set(new SaveState.Saved(clock.instant()));
    }

    private boolean isThere(Place place) {
        return place.session() == null || onDisk.sessions().stream().anyMatch(s -> s.id().equals(place.session()));
    }
}
