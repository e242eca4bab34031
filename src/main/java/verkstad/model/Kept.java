package verkstad.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verkstad.model.risk.Shown;
import verkstad.model.session.Approved;

/**
 * What the project's file keeps beside the project and the exchange format has no place for.
 *
 * @param template the organisation's Word template; null where none was chosen
 * @param approved the approved minutes, oldest first, with what is left of those that were erased
 * @param shown when rounds were shown, as far as it was noted
 */
@RecordBuilder
public record Kept(@Nullable Bytes template, List<Approved> approved, List<Shown> shown) implements KeptBuilder.With {
    public static final Kept NOTHING = new Kept(null, Lists.notStated(), Lists.notStated());

    public Kept {
        approved = Lists.stated(approved);
        shown = Lists.stated(shown);
    }

    /** The approved minutes of a session, oldest first. */
    public List<Approved> approved(String session) {
        return approved.stream()
                .filter(a -> a.session().equals(session) && !a.isErased())
                .toList();
    }

    /** The number of a session's next version: none is given twice, though what had it be erased. */
    public int nextNumber(String session) {
        return 1
                + approved.stream()
                        .filter(a -> a.session().equals(session))
                        .mapToInt(Approved::number)
                        .max()
                        .orElse(0);
    }

    /** The last approved minutes of a session. */
    public Optional<Approved> lastApproved(String session) {
        return approved(session).stream().max(Comparator.comparingInt(Approved::number));
    }
}
