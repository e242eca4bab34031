package verkstad.model.futures;

import verkstad.model.Coded;

/** The phases of a futures workshop, strictly apart. */
public enum Phase implements Coded {
    CRITIQUE,
    FANTASY,
    REALISATION
}
