package verkstad.model.session;

import verkstad.model.Coded;

/** How it goes with an action. */
public enum ActionStatus implements Coded {
    OPEN,
    DONE,
    DROPPED
}
