package verkstad.model.risk;

import verkstad.model.Coded;

/** Whether a round keeps who gave which score. */
public enum Secrecy implements Coded {
    SECRET,
    NAMED
}
