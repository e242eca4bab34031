package verkstad.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import verkstad.model.Place;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.Publication;
import verkstad.model.change.Answered;
import verkstad.model.change.Change;
import verkstad.model.change.ErasureChange;
import verkstad.model.change.LooseEnds;
import verkstad.model.thread.Spot;
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
    private final Published published;
    private final Saving saving;
    private final Writer writer;
    private final Turns turns;
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Question> question = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Spot> aim = new ReadOnlyObjectWrapper<>();
    private @Nullable Object run;

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
        published = new Published(
                file.read(), file.history().bin(), file.interrupted().orElse(null));
        saving = new Saving(file.readOnly(), clock);
        writer = new Writer(file, fx, clock, published, saving);
        turns = new Turns(storage, fx, saving, writer, file.halfTyped());
        file.whenPublished(state -> fx.execute(() -> published.publication.set(state)));
        place.set(file.place().filter(this::isThere).orElse(Place.first(now())));
    }

    /** The project as it is on the disk. */
    public ReadOnlyObjectProperty<Project> project() {
        return published.project.getReadOnlyProperty();
    }

    /** Where the facilitator stands. */
    public ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SaveState> saved() {
        return saving.state();
    }

    /** The last change that could not be made, and why; null once another could. */
    public ReadOnlyObjectProperty<@Nullable Problem> refusal() {
        return published.refusal.getReadOnlyProperty();
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
        return published.undone.getReadOnlyProperty();
    }

    /** What was removed and can be brought back. */
    public Bin bin() {
        return published.bin;
    }

    /** Why the last backup could not be made; null where it could. */
    public ReadOnlyObjectProperty<@Nullable Problem> unkept() {
        return published.unkept.getReadOnlyProperty();
    }

    /** Whether the disk was found not to hold what was saved on it; all of it has been saved anew then. */
    public ReadOnlyBooleanProperty forgotten() {
        return published.forgotten.getReadOnlyProperty();
    }

    /** How the project stands on its share or in its sync folder; null where it is worked on in its place. */
    public ReadOnlyObjectProperty<@Nullable Publication> publication() {
        return published.publication.getReadOnlyProperty();
    }

    /** Brings what is saved to its place now, and makes a backup of it. */
    public void publish() {
        settle();
        storage.execute(writer::backUp);
    }

    /** Does what is due by the clock, though nothing is changed. */
    public void rest() {
        storage.execute(writer::rest);
    }

    /** When the project was saved last before the program died, until {@link #seen}; null after a clean close. */
    public ReadOnlyObjectProperty<@Nullable Instant> resumed() {
        return published.resumed.getReadOnlyProperty();
    }

    /** The user has read that the program resumed. */
    public void seen() {
        published.resumed.set(null);
    }

    public ReadOnlyBooleanProperty undoable() {
        return published.undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoable() {
        return published.redoable.getReadOnlyProperty();
    }

    /** Whether the project is open only to be read: no change is made then. */
    public boolean isReadOnly() {
        return file.readOnly().isPresent();
    }

    private boolean isRefused() {
        if (isReadOnly()) published.refusal.set(new Problem.Refused("problem.only-to-read"));
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
        storage.execute(() -> writer.remember(to));
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
        var of = run;
        run = null; // what is settled first is not of this run
        turns.afterTyping(() -> {
            if (isRefused()) return;
            turns.take(() -> writer.edit(change, of, whenDone).ifPresent(ends -> ask(ends, change, whenDone)));
        });
    }

    /**
     * Makes a change that follows closely on others, as of somebody who types without a pause. Undo takes back all that
     * were made with the same {@code run} in one step, as long as nothing else was done among them.
     */
    public void goingOn(Object run, Runnable change) {
        this.run = run;
        change.run();
        this.run = null;
    }

    /**
     * Takes something out of the project for good, and out of its backups first. It cannot be undone, nor can what was
     * done before it.
     *
     * @param whenDone runs on the FX thread once it is gone; never, if it is refused
     */
    public void erase(Function<Project, ErasureChange> erasure, Runnable whenDone) {
        turns.afterTyping(() -> {
            if (!isRefused()) turns.take(() -> writer.erase(erasure, whenDone));
        });
    }

    public void undo() {
        turns.afterTyping(() -> turns.take(writer::undo));
    }

    public void redo() {
        turns.afterTyping(() -> turns.take(writer::redo));
    }

    /** Tries again to write what could not be written. */
    public void retry() {
        turns.take(writer::write);
    }

    /** Something is being typed: {@code flush} makes a change of it, and runs before any other change at the latest. */
    public void typing(Runnable flush) {
        saving.typing(flush);
    }

    /** What was typed has become a change, or is as it was before. */
    public void typed(Runnable flush) {
        saving.typed(flush);
    }

    /** Makes changes of all that is being typed. */
    public void settle() {
        saving.settle();
    }

    /** The lines that are half typed, and make nothing of the project yet. */
    public HalfTypedLines halfTyped() {
        return turns.halfTyped();
    }

    /** Runs this on the FX thread with the project as it is once all that was asked for until now is published. */
    public void whenSettled(Consumer<Project> then) {
        turns.afterTyping(() -> turns.take(() -> fx.execute(() -> then.accept(now()))));
    }

    /** The same, with the project as it would be on the disk if all could be written. */
    public void whenWorkedOut(Consumer<Project> then) {
        turns.afterTyping(() -> turns.take(() -> {
            var latest = writer.latest();
            fx.execute(() -> then.accept(latest));
        }));
    }

    /** Writes what is typed and what could not be written before, makes a backup, then closes the file. */
    @Override
    public void close() {
        settle();
        turns.halfTyped().write();
        storage.execute(writer::end);
    }

    private Project now() {
        return published.project.get();
    }

    private boolean isThere(Place place) {
        return place.session() == null || now().sessions().stream().anyMatch(s -> s.id().equals(place.session()));
    }

    private void ask(LooseEnds ends, Function<Project, Change> change, Runnable whenDone) {
        fx.execute(() -> question.set(new Question(ends, fate -> {
            question.set(null);
            fate.ifPresent(f -> edit(now -> new Answered(change.apply(now), f), whenDone));
        })));
    }
}
