package verkstad.model.risk;

import verkstad.model.Coded;

/** An issue is there already: it is kept and printed, but not scored. */
public enum RiskKind implements Coded {
    RISK,
    ISSUE
}
