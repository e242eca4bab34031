package verkstad.model.thread;

import verkstad.model.Coded;

/** What a thing on the thread is. */
public enum Kind implements Coded {
    HEADLINE(true, false),
    STEP(true, true),
    CARD(true, false),
    RISK(true, true),
    CAPABILITY(true, true),
    FACTOR(true, false),
    GOAL(false, true),
    ACTION(false, true),
    MEASURE(false, true);

    private final boolean leads;
    private final boolean grows;

    Kind(boolean leads, boolean grows) {
        this.leads = leads;
        this.grows = grows;
    }

    /** Whether something may grow out of it. */
    public boolean leads() {
        return leads;
    }

    /** Whether it may say what it grew out of. */
    public boolean grows() {
        return grows;
    }
}
