package verkstad.model.futures;

import java.util.List;
import java.util.Optional;
import verkstad.model.Coded;

/** Where a futures workshop is: what is told before it begins, then its three phases, strictly apart. */
public enum Stage implements Coded {
    PREPARATION,
    CRITIQUE,
    FANTASY,
    REALISATION;

    /** All of them in the order of the day. */
    public static final List<Stage> DAY = List.of(values());

    /** Which of the day it is, from 1. */
    public int number() {
        return DAY.indexOf(this) + 1;
    }

    /** The one after this; empty after the last. */
    public Optional<Stage> next() {
        return DAY.stream().skip(number()).findFirst();
    }

    /** The one before this; empty before the first. */
    public Optional<Stage> before() {
        return DAY.stream().filter(stage -> stage.number() == number() - 1).findFirst();
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
