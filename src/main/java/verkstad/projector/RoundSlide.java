package verkstad.projector;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.model.risk.Aggregate;
import verkstad.model.risk.Movement;
import verkstad.model.risk.Secrecy;
import verkstad.model.risk.Spread;

/** Something of a revealed round: never who gave what. */
public sealed interface RoundSlide extends Slide {
    Head head();

    /**
     * Which round it is.
     *
     * @param number counts the rounds from 1
     * @param residual whether it is about what is left after the measures
     * @param demands from where a measure is demanded
     */
    record Head(
            int number,
            boolean residual,
            Secrecy secrecy,
            int voted,
            int of,
            Aggregate aggregate,
            Thresholds demands) {}

    /** From which score (1–25), and from which impact (1–5) whatever the score, a measure is demanded. */
    record Thresholds(int fromScore, int fromImpact) {}

    /**
     * What the room gave one risk.
     *
     * @param row the result by the rule
     * @param before where it lay before the round, of what is left after the measures; null in other rounds
     * @param spread what stands beside the result, as far as it may be told
     */
    record Revealed(RiskRow row, @Nullable RiskRow before, Spread spread) {
        /** Whether the result demands a measure although no single slip does. */
        public boolean isNobodysOwn() {
            return row.demand().isDemanded() && spread.noSlipDemands();
        }
    }

    /** Where each risk came to lie, sorted by score. */
    record Reveal(Head head, List<Revealed> risks) implements RoundSlide {}

    /** A page of the list by score. */
    record Results(Head head, Part page, List<Revealed> risks) implements RoundSlide {}

    /** A page of how many gave what, in the round's order. */
    record Distributions(Head head, Part page, List<Revealed> risks) implements RoundSlide {}

    /**
     * One risk of the list sorted by disagreement.
     *
     * @param reasons unsigned, why one scored high or low
     * @param findings what still differs
     */
    record Spotlight(Head head, Part place, Revealed risk, List<String> reasons, List<String> findings)
            implements RoundSlide {}

    /** A page of two rounds beside each other; {@code before} is the earlier one's number, from 1. */
    record Comparison(Head head, int before, Part page, List<Compared> risks) implements RoundSlide {}

    /** One risk in two rounds. */
    record Compared(Revealed before, Revealed after, Movement movement) {}
}
