package verkstad.model.find;

import verkstad.model.Coded;

/** What kind of thing one looks for, removes or brings back, in the order in which people look for them. */
public enum Sort implements Coded {
    SESSION,
    BOARD,
    FUTURES,
    ITEM,
    DECISION,
    ACTION,
    MEASURE,
    RISK,
    GOAL,
    AUDIENCE,
    HEADLINE,
    STEP,
    CRITIQUE,
    PARKED,
    CARD,
    PERSON,
    ORGANISATION,
    PROJECT;

    /** Whether it holds things that are looked for by themselves. */
    public boolean holds() {
        return this == SESSION || this == BOARD || this == FUTURES || this == PROJECT;
    }
}
