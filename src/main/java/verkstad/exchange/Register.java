package verkstad.exchange;

import verkstad.model.Coded;

/** A part of the project that makes a table. */
public enum Register implements Coded {
    RISKS,
    GOALS,
    ACTIONS,
    ATTENDANCE,
    HEADLINES,
    CARDS,
    PEOPLE,
    DECISIONS,
    ROUNDS,
    AUDIENCES,
    CAPABILITIES,
    MILESTONES
}
