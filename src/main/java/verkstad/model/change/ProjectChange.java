package verkstad.model.change;

import java.util.Optional;
import verkstad.model.Project;
import verkstad.model.ProjectDetails;

/** What happens to the project itself. */
public sealed interface ProjectChange extends Change {
    record DetailsEdited(ProjectDetails after) implements ProjectChange {}

    @Override
    default Project applied(Project before) {
        return switch (this) {
            case DetailsEdited c -> before.withDetails(c.after());
        };
    }

    @Override
    default Optional<Change> inverse(Project before) {
        return switch (this) {
            case DetailsEdited _ -> Optional.of(new DetailsEdited(before.details()));
        };
    }
}
