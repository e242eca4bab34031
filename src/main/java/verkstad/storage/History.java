package verkstad.storage;

import java.util.ArrayList;
import java.util.List;
import verkstad.model.change.Removed;

/**
 * The steps back that can be taken, and those forth, the one to be taken first first; and what was removed and can be
 * brought back, newest first.
 */
public record History(List<Step> undo, List<Step> redo, List<Removed> bin) {
    public static final History NONE = new History(List.of(), List.of(), List.of());

    /** As much as a file keeps of it: steps, and bytes of them together. */
    private static final int STEPS = 200;

    private static final int BYTES = 1 << 20;

    public History {
        undo = List.copyOf(undo);
        redo = List.copyOf(redo);
        bin = List.copyOf(bin);
    }

    /** With the steps that a file has room for: of each kind those that are taken first. */
    History bounded() {
        var back = bounded(undo, BYTES);
        return new History(
                back,
                bounded(
                        redo,
                        BYTES - back.stream().mapToInt(s -> s.bytes().length).sum()),
                bin);
    }

    private static List<Step> bounded(List<Step> steps, int bytes) {
        var kept = new ArrayList<Step>();
        int left = bytes;
        for (var step : steps) {
            left -= step.bytes().length;
            if (left < 0 || kept.size() == STEPS) break;
            kept.add(step);
        }
        return kept;
    }
}
