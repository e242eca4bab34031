package verkstad.workspace;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import verkstad.model.Project;
import verkstad.model.change.Removed;

/** What was removed and has not come back, also before the file was opened. Worked out on the storage thread. */
public final class Bin {
    private static final int MOST = 200;
    private final ReadOnlyObjectWrapper<List<Removed>> removed = new ReadOnlyObjectWrapper<>(List.of());
    private List<Removed> held; // storage thread, as the next
    private Project seen;

    /** @param held newest first */
    Bin(Project now, List<Removed> held) {
        this.held = held;
        seen = now;
        removed.set(held);
    }

    /** Newest first. FX thread. */
    public ReadOnlyObjectProperty<List<Removed>> removed() {
        return removed.getReadOnlyProperty();
    }

    /** Shows what it holds by then. FX thread. */
    void show(List<Removed> now) {
        removed.set(now);
    }

    /** What was erased for good is nowhere to be brought back from, nor is anything that may tell of it. */
    void empty(Project now) {
        held = List.of();
        seen = now;
    }

    /** What it holds when the project has become this; the same list where nothing was removed or came back. */
    List<Removed> at(Project now) {
        var next = new ArrayList<>(Removed.between(seen, now));
        next.addAll(held);
        var still = Removed.stillGone(next, seen, now);
        seen = now;
        if (!still.equals(held)) held = List.copyOf(still.subList(0, Math.min(MOST, still.size())));
        return held;
    }
}
