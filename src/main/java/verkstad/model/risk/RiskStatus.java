package verkstad.model.risk;

import verkstad.model.Coded;

/** Whether a risk is still watched. */
public enum RiskStatus implements Coded {
    OPEN,
    CLOSED
}
