package verkstad.model.futures;

import java.util.Optional;
import verkstad.model.Coded;

/** Where a futures workshop is: what is told before it begins, then its three phases, strictly apart. */
public enum Stage implements Coded {
    PREPARATION,
    CRITIQUE,
    FANTASY,
    REALISATION;

    /** The one after this; empty after the last. */
    public Optional<Stage> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    /** The phase in which something is set aside now; what comes up before the first belongs to the first. */
    public Phase phase() {
        return switch (this) {
            case PREPARATION, CRITIQUE -> Phase.CRITIQUE;
            case FANTASY -> Phase.FANTASY;
            case REALISATION -> Phase.REALISATION;
        };
    }
}
