package verkstad.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import verkstad.projector.Show;
import verkstad.ui.controls.Facilitator;
import verkstad.ui.controls.Pin;
import verkstad.ui.controls.Takeover;

/** A cockpit whose screen is never taken over, for what stands in its middle or in its place. */
public final class NoTakeover implements Takeover {
    private final Facilitator facilitator;
    private boolean ended;

    public NoTakeover() {
        this(new SimpleObjectProperty<>());
    }

    public NoTakeover(ObjectProperty<@Nullable Pin> pin) {
        facilitator = new Facilitator(pin);
    }

    /** Whether the facilitator has come back. */
    public boolean hasEnded() {
        return ended;
    }

    @Override
    public void begin(Parent view, Show show) {}

    @Override
    public void end() {
        ended = true;
    }

    @Override
    public Facilitator facilitator() {
        return facilitator;
    }
}
