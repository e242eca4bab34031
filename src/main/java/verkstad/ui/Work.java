package verkstad.ui;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import verkstad.model.Progress;

/** A longer job in the background: how far it has come, and whether it is still wanted. */
public final class Work implements Progress {
    private static final int STEPS = 100;
    private final String name;
    private final Executor fx;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private volatile boolean stopped;
    private int told;

    /**
     * @param name what it makes, as the user knows it
     * @param fx runs on the thread of the screen
     */
    public Work(String name, Executor fx) {
        this.name = name;
        this.fx = fx;
    }

    public String name() {
        return name;
    }

    /** How much is done, from 0 to 1. FX thread. */
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /** It is not wanted any longer; it ends where it next tells how far it has come. */
    public void stop() {
        stopped = true;
    }

    /** Called on the thread that does the work. */
    @Override
    public void at(double done) {
        if (stopped) throw new CancellationException(name);
        int step = (int) (done * STEPS);
        if (step == told) return;
        told = step;
        fx.execute(() -> share.set((double) step / STEPS));
    }
}
