package verkstad.model.risk;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;

/** The risk register: its rule, its risks in order, and all rounds that were held, oldest first. */
@RecordBuilder
public record Risks(@Nullable Rule rule, List<Risk> items, List<Round> rounds) implements RisksBuilder.With {
    public Risks {
        items = Lists.stated(items);
        rounds = Lists.stated(rounds);
    }
    /** A register without risks, under the default rule. */
    public static final Risks EMPTY = new Risks(null, Lists.notStated(), Lists.notStated());

    public Rule ruleOrDefault() {
        return rule == null ? Rule.DEFAULT : rule;
    }

    public Optional<Risk> risk(@Nullable String id) {
        return items.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    public Optional<Round> round(@Nullable String id) {
        return rounds.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** The round that is not revealed yet, if there is one. */
    public Optional<Round> running() {
        return rounds.stream().filter(r -> r.state() != RoundState.REVEALED).findFirst();
    }

    /** The newest revealed round before this one that scored any of its risks, what is left after measures aside. */
    public Optional<Round> roundBefore(Round round) {
        return rounds.subList(0, rounds.indexOf(round)).reversed().stream()
                .filter(r -> r.state() == RoundState.REVEALED && !r.isResidual())
                .filter(r -> round.risks().stream().anyMatch(id -> !r.slips(id).isEmpty()))
                .findFirst();
    }

    /** Whether any round, or any risk that was split from it, still refers to this risk. */
    public boolean isReferredTo(String risk) {
        return rounds.stream().anyMatch(r -> r.concernsRisk(risk))
                || items.stream().anyMatch(r -> risk.equals(r.splitFrom()));
    }
}
