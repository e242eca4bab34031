package verkstad.model.session;

import verkstad.model.Coded;

/** What an agenda item works with. */
public enum ActivityKind implements Coded {
    BOARD,
    FUTURES,
    COMMUNICATION,
    RISKS,
    CAPABILITIES,
    EVALUATION,
    PLAN
}
