package verkstad.model.change;

import java.util.List;
import java.util.Optional;
import verkstad.model.Problem;
import verkstad.model.Project;

/** Several changes that the user made in one go, such as a pasted list of people; taken back in one go. */
public record Together(List<Change> parts) implements Change {
    /** Nothing happens: what was to be changed is no longer there. */
    public static final Change NOTHING = new Together(List.of());

    public Together {
        parts = List.copyOf(parts);
    }

    @Override
    public Project applied(Project before) throws Problem.Refused {
        var after = before;
        for (var part : parts) after = part.applied(after);
        return after;
    }

    @Override
    public Optional<Change> inverse(Project before) {
        return Optional.of(new Restored(before));
    }
}
