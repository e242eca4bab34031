package verkstad.model.change;

import java.util.Optional;
import verkstad.model.Problem;
import verkstad.model.Project;

/** What takes a change back that was made before the project was opened, as it was kept in the file; no votes. */
public record Recalled(Way back) implements Change {
    /** Makes the project that was before, or after, of the one there is. */
    public interface Way {
        /** @throws Problem.Refused where what came in between does not let it */
        Project from(Project now) throws Problem.Refused;
    }

    @Override
    public Project applied(Project before) throws Problem.Refused {
        return new Restored(back.from(before)).applied(before);
    }

    @Override
    public Optional<Change> inverse(Project before) {
        return Optional.of(new Restored(before));
    }
}
