package verkstad.storage;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import verkstad.model.Place;
import verkstad.model.Problem.FileTrouble;
import verkstad.model.Project;

/** A project that was opened from a file, to be written or only to be read. One thread at a time. */
public sealed interface OpenFile extends AutoCloseable permits ProjectFile, ReadOnlyFile {
    Path path();

    Project read() throws FileTrouble;

    /** Where the file was left. */
    Optional<Place> place();

    /** Why nothing can be written; empty where it can. */
    Optional<FileTrouble> readOnly();

    /**
     * Returns when the difference is on the disk. After trouble the file holds what it held, and the same can be tried
     * again.
     *
     * @param before what the file holds
     */
    void write(Project before, Project after) throws FileTrouble;

    void remember(Place to) throws FileTrouble;

    /**
     * Adds a verified copy to the file's {@link Backups}; none while people vote in secret.
     *
     * @param expected what the file holds
     * @throws FileTrouble where the file is not whole or no copy can be made; the copies there are stay as they are
     */
    void backUp(Project expected, LocalDateTime now) throws FileTrouble;

    @Override
    void close();
}
