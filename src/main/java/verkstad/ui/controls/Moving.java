package verkstad.ui.controls;

import verkstad.workspace.Workspace;

/** Tells whether edits are under way after which another thing is in focus, or the same one elsewhere. FX thread. */
public final class Moving {
    private final Workspace workspace;
    private int underWay;
    private Runnable done = () -> {};

    public Moving(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Such an edit was just asked for. */
    public void begun() {
        underWay++;
        workspace.whenSettled(project -> {
            underWay--;
            done.run();
        });
    }

    public boolean isUnderWay() {
        return underWay > 0;
    }

    /** Runs this when one of them is done. */
    void whenDone(Runnable done) {
        this.done = done;
    }
}
