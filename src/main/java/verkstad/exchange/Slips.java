package verkstad.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.databind.util.StdConverter;
import verkstad.model.risk.Slip;
import verkstad.model.risk.Tally;

/** A round's tallies as the exchange format has them: each count written out as that many slips. */
final class Slips {
    private Slips() {}

    static final class Written extends StdConverter<List<Tally>, List<Slip>> {
        @Override
        public List<Slip> convert(List<Tally> tallies) {
            return tallies.stream()
                    .flatMap(t ->
                            Collections.nCopies(t.count(), new Slip(t.risk(), t.likelihood(), t.impact())).stream())
                    .toList();
        }
    }

    static final class Counted extends StdConverter<List<Slip>, List<Tally>> {
        @Override
        public List<Tally> convert(List<Slip> slips) {
            var counts = new LinkedHashMap<Slip, Integer>();
            slips.forEach(slip -> counts.merge(slip, 1, Integer::sum));
            return counts.entrySet().stream()
                    .map(e -> new Tally(
                            e.getKey().risk(),
                            e.getKey().likelihood(),
                            e.getKey().impact(),
                            e.getValue()))
                    .toList();
        }
    }
}
