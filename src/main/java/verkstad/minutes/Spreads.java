package verkstad.minutes;

import java.util.HashMap;
import java.util.Map;
import verkstad.model.risk.Round;
import verkstad.model.risk.Rule;
import verkstad.model.risk.Spread;

/** How the votes lie, worked out once for each risk of each round however often it is asked for. */
final class Spreads {
    private record Asked(String round, String risk) {}

    private final Rule rule;
    private final Map<Asked, Spread> known = new HashMap<>();

    Spreads(Rule rule) {
        this.rule = rule;
    }

    Spread of(Round round, String risk) {
        return known.computeIfAbsent(new Asked(round.id(), risk), asked -> Spread.of(rule, round, risk));
    }
}
