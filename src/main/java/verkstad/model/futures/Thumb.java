package verkstad.model.futures;

import verkstad.model.Coded;

/** What a raised thumb says of the shared message: up, to the side, down. */
public enum Thumb implements Coded {
    AGREE,
    CAN_LIVE_WITH,
    NOT_YET
}
