package verkstad.ui.risk;

import javafx.scene.Node;

/** The clock of the facilitator's hold, in the test's hand. */
public final class HoldClock {
    private HoldClock() {}

    /** As long passes as the facilitator must hold the keys; whoever has let go stays where he is. FX thread. */
    public static void holdTimeIsUp(Node voting) {
        ((VotingView) voting).held().elapse();
    }
}
