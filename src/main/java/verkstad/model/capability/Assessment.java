package verkstad.model.capability;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How mature an organisation (its id) is: capability id to the level's place on the scale, from 0, in the order given.
 */
public record Assessment(String organisation, Map<String, Integer> levels) {
    public Assessment {
        levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    }
}
