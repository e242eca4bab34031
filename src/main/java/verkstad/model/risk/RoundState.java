package verkstad.model.risk;

import verkstad.model.Coded;

/** A round is open while people vote, closed when nobody may any more, and revealed when all have seen the result. */
public enum RoundState implements Coded {
    OPEN,
    CLOSED,
    REVEALED;

    /** Whether a round may go from this state to that one. */
    public boolean mayBecome(RoundState next) {
        return switch (this) {
            case OPEN -> next == CLOSED || next == REVEALED;
            case CLOSED -> next == OPEN || next == REVEALED;
            case REVEALED -> false;
        };
    }
}
