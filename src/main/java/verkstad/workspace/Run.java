package verkstad.workspace;

import java.util.Deque;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.change.Change;
import verkstad.model.change.Restored;

/**
 * Changes that follow each other closely, such as those of somebody who types without a pause: each is on the disk as
 * soon as it is made, and undo takes back all of them in one step. Storage thread.
 */
final class Run {
    private @Nullable Object of;
    private @Nullable Project began;

    /**
     * Puts a change on top of those that can be taken back, as one with those before it in the same run.
     *
     * @param run what the change is part of; null where it stands alone
     */
    void push(Deque<Done> back, Change inverse, Project before, Project after, @Nullable Object run) {
        if (run == null || !run.equals(of) || began == null) {
            of = run;
            began = before;
            back.push(Done.of(inverse, after, before));
        } else {
            back.remove();
            back.push(Done.of(new Restored(began), after, began));
        }
    }

    /** What comes now is taken back by itself. */
    void over() {
        of = null;
        began = null;
    }
}
