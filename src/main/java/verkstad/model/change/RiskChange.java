package verkstad.model.change;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.risk.Risk;
import verkstad.model.risk.Rule;

/** What happens to the risk register and its rule. */
public sealed interface RiskChange extends Change {
    record RiskAdded(int place, Risk added) implements RiskChange {}

    record RiskEdited(Risk after) implements RiskChange {}

    record RiskRemoved(String id) implements RiskChange {}

    /** {@code to} is the place afterwards. */
    record RiskMoved(String id, int to) implements RiskChange {}

    record RuleEdited(@Nullable Rule after) implements RiskChange {}

    @Override
    default Project applied(Project before) throws Problem.Refused {
        var register = before.risksOrEmpty();
        return switch (this) {
            case RiskAdded c ->
                before.withRisks(register.withItems(Lists.inserted(register.items(), c.place(), c.added())));
            case RiskEdited c ->
                before.withRisks(register.withItems(Entries.edited(register.items(), Risk::id, c.after())));
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
                    case RiskRemoved c -> {
                        int place = Entries.place(register.items(), Risk::id, c.id());
                        yield new RiskAdded(place, register.items().get(place));
                    }
                    case RiskMoved c -> new RiskMoved(c.id(), Entries.place(register.items(), Risk::id, c.id()));
                    case RuleEdited _ -> new RuleEdited(register.rule());
                });
    }
}
