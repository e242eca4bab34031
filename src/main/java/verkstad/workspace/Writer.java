package verkstad.workspace;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verkstad.model.HalfTyped;
import verkstad.model.Place;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.change.Change;
import verkstad.model.change.ErasureChange;
import verkstad.model.change.LooseEnds;
import verkstad.model.find.Deed;
import verkstad.storage.History;
import verkstad.storage.OpenFile;

/**
 * The one who makes changes and writes them: computed, committed, then published. Storage thread; what the screen is
 * told of it, it is told on its own.
 */
final class Writer {
    private final OpenFile file;
    private final Executor fx;
    private final Clock clock;
    private final Published published;
    private final Saving saving;
    private final Deque<Done> undo;
    private final Deque<Done> redo;
    private final List<Runnable> whenOnDisk = new ArrayList<>();
    private final Rescue rescue;
    private final Rhythm backups;
    private final Run run = new Run();
    private Project current;
    private Project onDisk;
    private List<HalfTyped> halfTyped;
    private List<HalfTyped> given;

    /** To be made on the FX thread, before any work is given to the storage thread. */
    Writer(OpenFile file, Executor fx, Clock clock, Published published, Saving saving) {
        this.file = file;
        this.fx = fx;
        this.clock = clock;
        this.published = published;
        this.saving = saving;
        rescue = new Rescue(file.path());
        backups = new Rhythm(clock);
        onDisk = published.project.get();
        current = onDisk;
        halfTyped = file.halfTyped();
        given = halfTyped;
        undo = Done.recalled(file.history().undo());
        redo = Done.recalled(file.history().redo());
        published.mayStep(!undo.isEmpty(), !redo.isEmpty());
    }

    /** The project as it would be on the disk if all could be written. */
    Project latest() {
        return current;
    }

    /** These lines are half typed by now; they go to the disk with whatever is written next. */
    void holds(List<HalfTyped> lines) {
        halfTyped = lines;
    }

    /** Writes what is half typed, unless that was tried already. */
    void keep() {
        if (!halfTyped.equals(given)) write();
    }

    /**
     * Makes a change and writes it.
     *
     * @param of the run it is part of, which undo takes back as a whole; null where it stands alone
     * @param whenDone runs on the FX thread once it is published
     * @return what has to be asked first; empty where nothing has to, and the change is made or refused
     */
    Optional<LooseEnds> edit(Function<Project, Change> change, @Nullable Object of, Runnable whenDone) {
        var wanted = change.apply(current);
        var ends = looseEnds(wanted);
        if (ends.isEmpty() && make(wanted, undo, of)) {
            redo.clear();
            whenOnDisk.add(() -> published.undone.set(null));
            whenOnDisk.add(whenDone);
            write();
        }
        return ends;
    }

    /** Takes something out of the backups, then out of the project, for good. */
    void erase(Function<Project, ErasureChange> erasure, Runnable whenDone) {
        var change = erasure.apply(current);
        try {
            change.applied(current);
            file.eraseFromBackups(change::erased);
        } catch (Problem e) {
            refuse(e);
            return;
        }
        if (!make(change, undo, null)) return;
        redo.clear();
        published.bin.empty(current);
        whenOnDisk.add(() -> published.undone.set(null));
        whenOnDisk.add(whenDone);
        write();
    }

    void undo() {
        step(undo, redo, false);
    }

    void redo() {
        step(redo, undo, true);
    }

    void remember(Place place) {
        try {
            file.remember(place);
        } catch (Problem.FileTrouble e) {
            troubled(e);
        }
    }

    /** What could not be written before goes with it: the file writes all that differs from what it holds. */
    void write() {
        var next = current;
        given = halfTyped;
        var removed = published.bin.at(next);
        try {
            file.write(onDisk, next, new History(Done.kept(undo), Done.kept(redo), removed), given);
        } catch (Problem.FileTrouble e) {
            troubled(e);
            return;
        }
        onDisk = next;
        rescue.isOver();
        boolean mayUndo = !undo.isEmpty();
        boolean mayRedo = !redo.isEmpty();
        boolean forgot = file.hasForgotten();
        var done = List.copyOf(whenOnDisk);
        whenOnDisk.clear();
        fx.execute(() -> {
            saving.untroubled();
            published.forgotten.set(forgot);
            published.show(next, removed, mayUndo, mayRedo, done);
        });
        backups.changed();
        rest();
    }

    /** Does what is due by the clock. */
    void rest() {
        if (backups.isDue()) backUp();
    }

    /** What was not expected either left all as it was, or left something unwritten: then it is said so. */
    void lost(Throwable unexpected) {
        var what = unexpected.getClass().getSimpleName();
        if (isUnwritten()) troubled(new Problem.FileTrouble(unexpected, "problem.unsaved", what));
        else refuse(new Problem.Refused("problem.unexpected", what));
    }

    /** Writes what could not be written before, or rescues it; makes a backup, then closes the file. */
    void end() {
        try (file) {
            file.ending();
            if (isUnwritten() || !halfTyped.equals(file.halfTyped())) write();
            if (isUnwritten() && !rescue.isThere()) rescue.atTheEnd(onDisk, current);
            if (backups.isOwing()) backUp();
        }
    }

    @SuppressWarnings("ReferenceEquality") // what is on the disk is the same object
    private boolean isUnwritten() {
        return current != onDisk;
    }

    /** A step that is refused stays where it is: those below it were made on what it would take back. */
    private void step(Deque<Done> from, Deque<Done> to, boolean again) {
        var done = from.peek();
        var before = current;
        if (done == null || !make(done.back(), to, null)) return;
        from.remove();
        var told = new Undone(again ? Deed.between(before, current) : Deed.between(current, before), again);
        whenOnDisk.add(() -> published.undone.set(told));
        write();
    }

    private Optional<LooseEnds> looseEnds(Change wanted) {
        try {
            return LooseEnds.of(wanted, current);
        } catch (Problem.Refused e) {
            return Optional.empty(); // told when it is made
        }
    }

    private boolean make(Change change, Deque<Done> back, @Nullable Object of) {
        try {
            var outcome = change.outcome(current);
            if (change.endsUndo()) undo.clear();
            var before = current;
            current = outcome.after();
            var inverse = outcome.inverse();
            if (inverse.isEmpty() || current.equals(before)) run.over();
            else run.push(back, inverse.get(), before, current, of);
            fx.execute(() -> published.refusal.set(null));
            return true;
        } catch (Problem.Refused e) {
            refuse(e);
            return false;
        }
    }

    private void refuse(Problem why) {
        fx.execute(() -> published.refusal.set(why));
    }

    /** Makes a backup, and brings what is saved to its place where that is elsewhere. */
    void backUp() {
        try {
            file.backUp(onDisk, LocalDateTime.now(clock));
            backups.made();
            fx.execute(() -> published.unkept.set(null));
        } catch (Problem.FileTrouble e) {
            // What is saved is saved; the next change tries again.
            fx.execute(() -> published.unkept.set(e));
            System.getLogger(Writer.class.getName()).log(System.Logger.Level.WARNING, "no backup", e);
        }
    }

    private void troubled(Problem.FileTrouble why) {
        var state = new SaveState.NotSaved(why, Rescue.isLost(why), rescue.from(why, onDisk, current));
        fx.execute(() -> saving.troubled(state));
    }
}
