package verkstad.model.risk;

import verkstad.model.Coded;

/** How votes were gathered; said in the minutes. */
public enum Collected implements Coded {
    LAPTOP,
    PAPER,
    DEVICE
}
