package verkstad.workspace;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import verkstad.model.Project;
import verkstad.model.change.Removed;

/** What was removed since the file was opened and has not come back. FX thread. */
public final class Bin {
    private static final int MOST = 200;
    private final ReadOnlyObjectWrapper<List<Removed>> removed = new ReadOnlyObjectWrapper<>(List.of());

    Bin() {}

    /** Newest first. */
    public ReadOnlyObjectProperty<List<Removed>> removed() {
        return removed.getReadOnlyProperty();
    }

    /** What was erased for good is nowhere to be brought back from, nor is anything that may tell of it. */
    void empty() {
        removed.set(List.of());
    }

    void saw(Project before, Project after) {
        if (Removed.isVoteAlone(before, after)) return; // a hand-over need not look through the whole project
        var next = new ArrayList<>(Removed.between(before, after));
        next.addAll(removed.get());
        next.removeIf(r -> r.isIn(after));
        removed.set(List.copyOf(next.subList(0, Math.min(MOST, next.size()))));
    }
}
