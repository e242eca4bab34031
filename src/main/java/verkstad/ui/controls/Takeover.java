package verkstad.ui.controls;

import javafx.scene.Parent;
import verkstad.projector.Show;

/** The whole of the cockpit's screen, lent to something that must be alone on it, as a vote is. */
public interface Takeover {
    /** Covers the cockpit with this view, and shows this on the projector. */
    void begin(Parent view, Show show);

    /** Uncovers the cockpit again. */
    void end();

    /** Who is to find the way back. */
    Facilitator facilitator();
}
