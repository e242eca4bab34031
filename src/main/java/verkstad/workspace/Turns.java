package verkstad.workspace;

import java.util.List;
import java.util.concurrent.Executor;
import verkstad.model.HalfTyped;

/** What is asked of the writer, one after the other on the storage thread. FX thread. */
final class Turns {
    private final Executor storage;
    private final Executor fx;
    private final Saving saving;
    private final Writer writer;
    private final HalfTypedLines halfTyped;

    Turns(Executor storage, Executor fx, Saving saving, Writer writer, List<HalfTyped> kept) {
        this.storage = storage;
        this.fx = fx;
        this.saving = saving;
        this.writer = writer;
        halfTyped = new HalfTypedLines(kept, saving, () -> take(() -> {}));
    }

    HalfTypedLines halfTyped() {
        return halfTyped;
    }

    /** Makes changes of all that is being typed, and then this: nothing counts as saved in between. */
    void afterTyping(Runnable work) {
        saving.begun();
        try {
            saving.settle();
            work.run();
        } finally {
            saving.ended();
        }
    }

    /** Works on the storage thread; until all that was asked for is through, the state is "saving". */
    void take(Runnable work) {
        saving.begun();
        var lines = halfTyped.given();
        storage.execute(() -> {
            try {
                writer.holds(lines);
                work.run();
                writer.keep();
            } catch (RuntimeException | Error e) {
                writer.lost(e);
                throw e;
            } finally {
                fx.execute(saving::ended);
            }
        });
    }
}
