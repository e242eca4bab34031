package verkstad.model.board;

import verkstad.model.Coded;

/** What a card can be turned into. */
public enum Into implements Coded {
    RISK,
    ACTION,
    STEP,
    GOAL
}
