package verkstad.workspace;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import verkstad.model.Problem;

/** Whether what was typed is on the disk, on its way there, or refused by it. FX thread. */
final class Saving {
    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>();
    private final Optional<Problem.FileTrouble> readOnly;
    private final Clock clock;
    private final Set<Runnable> typing = new LinkedHashSet<>();
    private boolean halfTyped;
    private int underWay;
    private SaveState.@Nullable NotSaved trouble;

    /** @param readOnly why nothing can be written; empty where it can */
    Saving(Optional<Problem.FileTrouble> readOnly, Clock clock) {
        this.readOnly = readOnly;
        this.clock = clock;
        state.set(new SaveState.Saved(clock.instant()));
        show();
    }

    ReadOnlyObjectProperty<SaveState> state() {
        return state.getReadOnlyProperty();
    }

    void typing(Runnable flush) {
        typing.add(flush);
        show();
    }

    void typed(Runnable flush) {
        typing.remove(flush);
        show();
    }

    /** Makes changes of all that is being typed. */
    void settle() {
        var waiting = new ArrayList<>(typing);
        typing.clear();
        underWay++; // what waits is not saved when the first of it is
        try {
            waiting.forEach(Runnable::run);
        } finally {
            ended();
        }
    }

    /** Whether there is something half typed that was not given to the writer. */
    void halfTyped(boolean is) {
        halfTyped = is;
        show();
    }

    boolean isHalfTyped() {
        return halfTyped;
    }

    boolean isReadOnly() {
        return readOnly.isPresent();
    }

    /** Something was asked of the writer. */
    void begun() {
        underWay++;
        show();
    }

    /** The writer is through with it. */
    void ended() {
        underWay--;
        show();
    }

    void troubled(SaveState.NotSaved why) {
        trouble = why;
        show();
    }

    /** What could not be written before is on the disk. */
    void untroubled() {
        trouble = null;
    }

    private void show() {
        if (readOnly.isPresent()) state.set(new SaveState.ReadOnly(readOnly.get()));
        else if (trouble != null) state.set(trouble);
        else if (underWay > 0 || halfTyped || !typing.isEmpty()) state.set(new SaveState.Saving());
        else if (!(state.get() instanceof SaveState.Saved)) state.set(new SaveState.Saved(clock.instant()));
    }
}
