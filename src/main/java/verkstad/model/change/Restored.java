package verkstad.model.change;

import java.util.Optional;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.risk.Risks;

/**
 * Everything but the votes as it was before: what takes back a removal that reached into several parts, such as a
 * person who also left the lists of those present. Rounds and a dot vote stay as they are now, since no vote may be
 * undone, as does the timer, ids that were given stay given, and what was sent stays sent.
 */
public record Restored(Project as) implements Change {
    /** Nothing of a ballot is kept to be restored, in memory either. */
    public Restored {
        var register = as.risks();
        if (register != null) as = as.withRisks(register.withRounds(Lists.notStated()));
        as = as.withDotVote(null);
    }

    @Override
    public Project applied(Project before) {
        var register = before.risksOrEmpty();
        var whole = as.withDotVote(before.dotVote()).withKept(before.kept()).withTimer(before.timer());
        return register.equals(Risks.EMPTY) && as.risks() == null
                ? whole
                : whole.withRisks(
                        as.risksOrEmpty().withRounds(register.rounds()).numberedTo(register.lastNumber()));
    }

    @Override
    public Optional<Change> inverse(Project before) {
        return Optional.of(new Restored(before));
    }
}
