package verkstad.ui.futures;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import verkstad.projector.Show;

/**
 * One page of a stage.
 *
 * @param name its name in ids and texts
 * @param view what the facilitator sees
 * @param show what the room sees meanwhile
 */
record StagePage(String name, Node view, ObservableValue<? extends Show> show) {}
