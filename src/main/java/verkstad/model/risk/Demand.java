package verkstad.model.risk;

import verkstad.model.Coded;

/** Whether the rule demands a measure, and why. */
public enum Demand implements Coded {
    /** There is no result yet to hold against the rule. */
    UNKNOWN,
    NONE,
    BY_SCORE,
    BY_IMPACT;

    public boolean isDemanded() {
        return this == BY_SCORE || this == BY_IMPACT;
    }
}
