package verkstad.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import verkstad.model.Problem.FileTrouble;
import verkstad.model.Project;

/** Opens and makes project files to be worked on, where they lie or in a copy. Blocks; not the storage thread. */
public interface ProjectFiles {
    /** Works on every file where it lies. */
    ProjectFiles IN_PLACE = new ProjectFiles() {
        @Override
        public OpenFile open(Path file) throws FileTrouble {
            return ProjectFile.open(file);
        }

        @Override
        public OpenFile create(Path file, Project project) throws FileTrouble {
            return ProjectFile.create(file, project);
        }

        @Override
        public Optional<Instant> unpublished(Path file) {
            return Optional.empty();
        }
    };

    /** @throws FileTrouble as {@link ProjectFile#open} does */
    OpenFile open(Path file) throws FileTrouble;

    /** @throws FileTrouble as {@link ProjectFile#create} does */
    OpenFile create(Path file, Project project) throws FileTrouble;

    /** When a copy of this file was saved last that holds what its place does not have yet; empty where none does. */
    Optional<Instant> unpublished(Path file);
}
