package verkstad.model.communication;

import verkstad.model.Coded;

/** How it goes with a communication goal. */
public enum GoalStatus implements Coded {
    PLANNED,
    UNDER_WAY,
    DONE,
    DROPPED
}
