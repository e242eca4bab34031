package verkstad.ui.futures;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import verkstad.projector.Show;

/**
 * One page of a stage.
 *
 * @param name its name in ids and texts
 * @param view what the facilitator sees
 * @param show what the room sees meanwhile
 * @param start where typing begins; null where something is to be chosen first
 */
record StagePage(
        String name,
        Node view,
        ObservableValue<? extends Show> show,
        @Nullable Node start) {
    StagePage(String name, Node view, ObservableValue<? extends Show> show) {
        this(name, view, show, null);
    }
}
