package verkstad.workspace;

import java.time.Instant;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.Publication;
import verkstad.model.change.Removed;

/** What the screen is told of the project once it is on the disk. FX thread. */
final class Published {
    final ReadOnlyObjectWrapper<Project> project;
    final ReadOnlyObjectWrapper<@Nullable Problem> refusal = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<@Nullable Problem> unkept = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<@Nullable Publication> publication = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<@Nullable Undone> undone = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<@Nullable Instant> resumed;
    final ReadOnlyBooleanWrapper forgotten = new ReadOnlyBooleanWrapper();
    final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    final Bin bin;

    /** @param resumed when the project was saved last before the program died; null after a clean close */
    Published(Project project, List<Removed> removed, @Nullable Instant resumed) {
        this.project = new ReadOnlyObjectWrapper<>(project);
        bin = new Bin(project, removed);
        this.resumed = new ReadOnlyObjectWrapper<>(resumed);
    }

    /** @param whenDone what waited for this to be on the disk */
    void show(Project next, List<Removed> removed, boolean mayUndo, boolean mayRedo, List<Runnable> whenDone) {
        bin.show(removed);
        project.set(next);
        mayStep(mayUndo, mayRedo);
        whenDone.forEach(Runnable::run);
    }

    void mayStep(boolean mayUndo, boolean mayRedo) {
        undoable.set(mayUndo);
        redoable.set(mayRedo);
    }
}
