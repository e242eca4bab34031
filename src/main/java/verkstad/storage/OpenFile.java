package verkstad.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import verkstad.model.HalfTyped;
import verkstad.model.Place;
import verkstad.model.Problem.FileTrouble;
import verkstad.model.Project;
import verkstad.model.Publication;

/** A project that was opened from a file, to be written or only to be read. One thread at a time. */
public sealed interface OpenFile extends AutoCloseable permits ProjectFile, ReadOnlyFile, LocalCopy {
    Path path();

    Project read() throws FileTrouble;

    /** Where the file was left. */
    Optional<Place> place();

    /** When it was written last, if the program died while it was open; empty after a clean close. */
    Optional<Instant> interrupted();

    /** What could be undone and redone when it was left. */
    History history();

    /** The lines that were half typed when it was left. */
    List<HalfTyped> halfTyped();

    /** Why nothing can be written; empty where it can. */
    Optional<FileTrouble> readOnly();

    /**
     * Returns when the difference is on the disk. After trouble the file holds what it held, and the same can be tried
     * again.
     *
     * @param before what the file holds
     * @param history what can be undone and redone then; the file keeps as much of it as it has room for
     * @param halfTyped all lines that are half typed then
     */
    void write(Project before, Project after, History history, List<HalfTyped> halfTyped) throws FileTrouble;

    /** The same, with nothing to undo or redo, and nothing half typed. */
    default void write(Project before, Project after) throws FileTrouble {
        write(before, after, History.NONE, List.of());
    }

    /**
     * Whether the file was found not to hold what was saved in it. What was found missing has been saved anew; the disk
     * may not be sound.
     */
    default boolean hasForgotten() {
        return false;
    }

    void remember(Place to) throws FileTrouble;

    /**
     * Adds a verified copy to the file's {@link Backups}; none while people vote in secret.
     *
     * @param expected what the file holds
     * @throws FileTrouble where the file is not whole or no copy can be made; the copies there are stay as they are
     */
    void backUp(Project expected, LocalDateTime now) throws FileTrouble;

    /**
     * Makes this change to every copy that is kept of the file, and removes those that cannot be read.
     *
     * @throws FileTrouble where one can neither be rewritten nor removed
     */
    void eraseFromBackups(UnaryOperator<Project> erasure) throws FileTrouble;

    /**
     * Tells, at once and whenever it changes, how the file stands at its place; never, where it is worked on there.
     *
     * @param told on any thread
     */
    default void whenPublished(Consumer<Publication> told) {}

    /** Says that it is about to be closed, so that whoever opens it next waits until it is. */
    default void ending() {}

    @Override
    void close();
}
