package verkstad.ui;

import javafx.scene.Parent;
import verkstad.projector.Show;
import verkstad.ui.controls.Facilitator;
import verkstad.ui.controls.Takeover;

/** A cockpit whose screen is never taken over, for pictures of what stands in its middle. */
public final class NoTakeover implements Takeover {
    @Override
    public void begin(Parent view, Show show) {}

    @Override
    public void end() {}

    @Override
    public Facilitator facilitator() {
        return new Facilitator();
    }
}
