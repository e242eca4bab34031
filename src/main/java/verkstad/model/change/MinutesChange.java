package verkstad.model.change;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verkstad.model.Bytes;
import verkstad.model.Kept;
import verkstad.model.Lists;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.session.Approved;

/** What happens to the minutes that are kept, and to how they look. */
public sealed interface MinutesChange extends Change {
    /** A version was approved. It is sent, and is never taken back. */
    record VersionApproved(Approved version) implements MinutesChange {}

    record TemplateChosen(@Nullable Bytes template) implements MinutesChange {}

    @Override
    default Project applied(Project before) throws Problem.Refused {
        var kept = before.keptOrNothing();
        return switch (this) {
            case VersionApproved c -> before.withKept(approved(kept, c.version()));
            case TemplateChosen c -> before.withKept(kept.withTemplate(c.template()));
        };
    }

    @Override
    default Optional<Change> inverse(Project before) {
        return switch (this) {
            case VersionApproved _ -> Optional.empty();
            case TemplateChosen _ ->
                Optional.of(new TemplateChosen(before.keptOrNothing().template()));
        };
    }

    private static Kept approved(Kept kept, Approved version) throws Problem.Refused {
        int next = kept.nextNumber(version.session());
        if (version.number() != next) throw new Problem.Refused("problem.version-taken", String.valueOf(next));
        return kept.withApproved(Lists.plus(kept.approved(), version));
    }
}
