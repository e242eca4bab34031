package verkstad.model.risk;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verkstad.model.Coded;
import verkstad.model.session.Action;
import verkstad.model.session.ActionStatus;

/**
 * What the answer to the rule's demand still lacks. A demand is answered by a measure that has somebody who sees to it
 * and a date or a moment, or by a reason for taking none and by whom it is accepted.
 */
public enum Missing implements Coded {
    MEASURE,
    WHO,
    WHEN,
    BECAUSE,
    BY;

    /**
     * What this risk lacks; empty where the rule demands nothing of it, or where it is answered. Of several begun
     * answers the one that lacks least counts; a measure that was dropped is none.
     */
    public static List<Missing> of(Risks register, Risk risk) {
        if (!RiskResults.of(register, risk).demand().isDemanded()) return List.of();
        var begun = Stream.concat(
                risk.measures().stream()
                        .filter(m -> m.status() != ActionStatus.DROPPED)
                        .map(Missing::of),
                Stream.ofNullable(risk.accepted()).map(Missing::of));
        return begun.min(Comparator.comparingInt(List::size)).orElse(List.of(MEASURE));
    }

    private static List<Missing> of(Action measure) {
        boolean when = measure.due() != null || isStated(measure.when());
        return lacking(isStated(measure.who()), WHO, when, WHEN);
    }

    private static List<Missing> of(Accepted accepted) {
        return lacking(isStated(accepted.because()), BECAUSE, isStated(accepted.by()), BY);
    }

    private static List<Missing> lacking(boolean first, Missing one, boolean second, Missing other) {
        if (first) return second ? List.of() : List.of(other);
        return second ? List.of(one) : List.of(one, other);
    }

    private static boolean isStated(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
