package verkstad.model.risk;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;

/**
 * The risk register: its rule, its risks in order, and all rounds that were held, oldest first. {@code lastNumber} is
 * the highest number that was ever given to a risk (R7 has 7, null is none), also to one that is gone: an id is never
 * given twice. It is kept in the project's file and is no part of the exchange format.
 */
@RecordBuilder
public record Risks(
        @Nullable Rule rule,
        List<Risk> items,
        List<Round> rounds,
        @Nullable Integer lastNumber) implements RisksBuilder.With {
    private static final Pattern NUMBERED = Pattern.compile("R([0-9]{1,9})");

    public Risks {
        items = Lists.stated(items);
        rounds = Lists.stated(rounds);
        lastNumber = highest(items, lastNumber);
    }

    /** A register in which no risk was ever removed. */
    public Risks(@Nullable Rule rule, List<Risk> items, List<Round> rounds) {
        this(rule, items, rounds, null);
    }

    /** A register without risks, under the default rule. */
    public static final Risks EMPTY = new Risks(null, Lists.notStated(), Lists.notStated());

    public Rule ruleOrDefault() {
        return rule == null ? Rule.DEFAULT : rule;
    }

    /** The id for the next risk; no risk has or had it. */
    public String nextId() {
        return "R" + (lastNumber == null ? 1 : lastNumber + 1);
    }

    /** The register that has also given this number, and all below it, to risks. */
    public Risks numberedTo(@Nullable Integer number) {
        return number == null || (lastNumber != null && lastNumber >= number) ? this : withLastNumber(number);
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

    /** Whether no revealed round of this kind has scored the risk yet. */
    public boolean isNew(String risk, RoundKind kind) {
        return rounds.stream()
                .filter(r -> r.state() == RoundState.REVEALED && r.isResidual() == (kind == RoundKind.RESIDUAL))
                .allMatch(r -> r.slips(risk).isEmpty());
    }

    /** Whether any round has or had this risk in it. */
    public boolean isVotedOn(String risk) {
        return rounds.stream().anyMatch(r -> r.concernsRisk(risk));
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
        return isVotedOn(risk) || items.stream().anyMatch(r -> risk.equals(r.splitFrom()));
    }

    private static @Nullable Integer highest(List<Risk> items, @Nullable Integer given) {
        int highest = items.stream()
                .map(r -> NUMBERED.matcher(r.id()))
                .filter(Matcher::matches)
                .mapToInt(m -> Integer.parseInt(m.group(1)))
                .max()
                .orElse(0);
        return highest == 0 || (given != null && given >= highest) ? given : Integer.valueOf(highest);
    }
}
