package verkstad.ui.futures;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import verkstad.model.thread.Spot;
import verkstad.projector.Show;

/**
 * One page of a stage.
 *
 * @param name its name in ids and texts
 * @param view what the facilitator sees
 * @param show what the room sees meanwhile
 * @param start where typing begins; null where something is to be chosen first
 * @param holds whether a thing of the workshop is on this page
 * @param aim goes to such a thing, once the page is in sight
 */
record StagePage(
        String name,
        Node view,
        ObservableValue<? extends Show> show,
        @Nullable Node start,
        Predicate<Spot> holds,
        Consumer<Spot> aim) {
    StagePage(String name, Node view, ObservableValue<? extends Show> show, @Nullable Node start) {
        this(name, view, show, start, thing -> false, thing -> {});
    }

    StagePage(String name, Node view, ObservableValue<? extends Show> show) {
        this(name, view, show, null);
    }

    StagePage to(Predicate<Spot> held, Consumer<Spot> aimed) {
        return new StagePage(name, view, show, start, held, aimed);
    }
}
