package verkstad.model.futures;

import verkstad.model.Coded;

/** What a stretch of the road is: a factor of success, a message, or a step to take. */
public enum RoadKind implements Coded {
    SUCCESS_FACTOR,
    MESSAGE,
    STEP
}
