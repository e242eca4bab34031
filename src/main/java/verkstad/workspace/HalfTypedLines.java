package verkstad.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import verkstad.model.HalfTyped;

/**
 * The lines that are half typed and make nothing of the project yet: no change, nothing to undo, nothing that leaves
 * the file. They are written with whatever is written next, so that a line and what was made of it are never both
 * there, nor both gone. FX thread.
 */
public final class HalfTypedLines {
    private record Line(String of, String field) {}

    private final Map<Line, HalfTyped> lines = new LinkedHashMap<>();
    private final Saving saving;
    private final Runnable write;

    /** @param write gives them to the writer */
    HalfTypedLines(List<HalfTyped> kept, Saving saving, Runnable write) {
        kept.forEach(line -> lines.put(new Line(line.of(), line.field()), line));
        this.saving = saving;
        this.write = write;
    }

    /** What stands in a line; empty where nothing does. */
    public String words(String of, String field) {
        var line = lines.get(new Line(of, field));
        return line == null ? "" : line.words();
    }

    /** Somebody types in a line; what has become a thing is typed no more, and empty. */
    public void type(HalfTyped line) {
        if (saving.isReadOnly()) return;
        var key = new Line(line.of(), line.field());
        if (line.isBegun()) lines.put(key, line);
        else lines.remove(key);
        saving.halfTyped(true);
    }

    /** Writes what was typed since it was written last. */
    public void write() {
        if (saving.isHalfTyped()) write.run();
    }

    /** All of them, for the writer. */
    List<HalfTyped> given() {
        saving.halfTyped(false);
        return List.copyOf(lines.values());
    }
}
