package verkstad.model.change;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.risk.Missing;
import verkstad.model.risk.Risk;
import verkstad.model.risk.RiskBuilder;
import verkstad.model.risk.RiskStatus;
import verkstad.model.risk.Risks;
import verkstad.model.risk.Rule;

/** What happens to the risk register and its rule. */
public sealed interface RiskChange extends Change {
    record RiskAdded(int place, Risk added) implements RiskChange {}

    record RiskEdited(Risk after) implements RiskChange {}

    record RiskRemoved(String id) implements RiskChange {}

    /** {@code to} is the place afterwards. */
    record RiskMoved(String id, int to) implements RiskChange {}

    /**
     * Of one risk two are made: a new one after it, with the same words and this id, to be reworded. Votes, measures
     * and notes stay with the one it was split from.
     */
    record RiskSplit(String id, String as) implements RiskChange {}

    /** {@code goes} goes into {@code stays}, and what grew out of the one has grown out of the other. */
    record RisksMerged(String stays, String goes) implements RiskChange {}

    record RuleEdited(@Nullable Rule after) implements RiskChange {}

    @Override
    default Project applied(Project before) throws Problem.Refused {
        var register = before.risksOrEmpty();
        return switch (this) {
            case RiskAdded c ->
                before.withRisks(register.withItems(Lists.inserted(register.items(), c.place(), c.added())));
            case RiskEdited c -> before.withRisks(edited(register, c.after()));
            case RiskSplit c -> {
                int place = Entries.place(register.items(), Risk::id, c.id());
                yield before.withRisks(register.withItems(Lists.inserted(
                        register.items(), place + 1, splitOff(register.items().get(place), c.as()))));
            }
            case RisksMerged c -> Merging.merged(before, c.stays(), c.goes());
            case RiskRemoved c -> References.withoutRisk(before, c.id());
            case RiskMoved c ->
                before.withRisks(register.withItems(Entries.moved(register.items(), Risk::id, c.id(), c.to())));
            case RuleEdited c -> before.withRisks(register.withRule(c.after()));
        };
    }

    @Override
    default Optional<Change> inverse(Project before) {
        var register = before.risksOrEmpty();
        return Optional.of(
                switch (this) {
                    case RiskAdded c -> new RiskRemoved(c.added().id());
                    case RiskEdited c ->
                        new RiskEdited(Entries.get(
                                register.items(), Risk::id, c.after().id()));
                    case RiskSplit c -> new RiskRemoved(c.as());
                    case RisksMerged _ -> new Restored(before);
                    case RiskRemoved c -> {
                        int place = Entries.place(register.items(), Risk::id, c.id());
                        yield new RiskAdded(place, register.items().get(place));
                    }
                    case RiskMoved c -> new RiskMoved(c.id(), Entries.place(register.items(), Risk::id, c.id()));
                    case RuleEdited _ -> new RuleEdited(register.rule());
                });
    }

    /** A risk that leaves a demand without an answer is not closed, and a closed one does not lose its answer. */
    private static Risks edited(Risks register, Risk after) throws Problem.Refused {
        var before = Entries.get(register.items(), Risk::id, after.id());
        var edited = register.withItems(Entries.edited(register.items(), Risk::id, after));
        boolean stood = before.isClosed() && !Missing.of(register, before).isEmpty();
        if (after.isClosed() && !stood && !Missing.of(edited, after).isEmpty()) {
            throw new Problem.Refused("problem.risk-unanswered", after.id());
        }
        return edited;
    }

    private static Risk splitOff(Risk risk, String id) {
        return RiskBuilder.builder()
                .id(id)
                .threat(risk.threat())
                .vulnerability(risk.vulnerability())
                .consequence(risk.consequence())
                .owner(risk.owner())
                .status(RiskStatus.OPEN)
                .kind(risk.kind())
                .from(risk.from())
                .splitFrom(risk.id())
                .build();
    }
}
