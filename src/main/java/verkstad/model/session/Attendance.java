package verkstad.model.session;

import verkstad.model.Coded;

/** Whether somebody was at a session. */
public enum Attendance implements Coded {
    NOT_CALLED,
    PRESENT,
    ABSENT
}
