package verkstad.model.change;

import java.util.Optional;
import verkstad.model.Problem;
import verkstad.model.Project;

/** A change for which it was said what becomes of the links to what it removes. */
public record Answered(Change change, Fate fate) implements Change {
    @Override
    public Project applied(Project before) throws Problem.Refused {
        return References.mended(before, change.applied(before), fate);
    }

    @Override
    public Optional<Change> inverse(Project before) {
        return Optional.of(new Restored(before));
    }
}
