package verkstad.model.change;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.communication.Communication;

/** What happens to the communication plan. */
public sealed interface CommunicationChange extends Change {
    /** The whole plan after the change; null where it is not stated. */
    record CommunicationEdited(@Nullable Communication after) implements CommunicationChange {}

    @Override
    default Project applied(Project before) {
        return switch (this) {
            case CommunicationEdited c -> before.withCommunication(c.after());
        };
    }

    @Override
    default Optional<Change> inverse(Project before) {
        return switch (this) {
            case CommunicationEdited _ -> Optional.of(new CommunicationEdited(before.communication()));
        };
    }
}
