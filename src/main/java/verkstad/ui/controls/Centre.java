package verkstad.ui.controls;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import verkstad.projector.Show;

/**
 * What fills the middle of the cockpit.
 *
 * @param view what the facilitator sees
 * @param show what the projector shows meanwhile
 * @param closing drops what the view listens to, once it has gone
 */
public record Centre(Parent view, ObservableValue<? extends Show> show, Runnable closing) {}
