package verkstad.ui.projector;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import verkstad.projector.ProjectorModel;
import verkstad.projector.Show;
import verkstad.projector.Slide;
import verkstad.workspace.Workspace;

/**
 * What the projector shows: the slide of what the cockpit asks for, worked out anew whenever the project changes; the
 * curtain while it is lowered. The window is given the slide alone.
 */
public final class Projection implements AutoCloseable {
    private final Workspace workspace;
    private final ObjectProperty<Show> show = new SimpleObjectProperty<>(new Show.Curtain());
    private final BooleanProperty curtain = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Slide> slide = new ReadOnlyObjectWrapper<>(new Slide.Curtain());
    private final Subscription subscription;

    public Projection(Workspace workspace) {
        this.workspace = workspace;
        subscription = Subscription.combine(
                workspace.project().subscribe(project -> refresh()),
                show.subscribe(asked -> refresh()),
                curtain.subscribe(lowered -> refresh()));
    }

    /** What the cockpit asks for. */
    public ObjectProperty<Show> show() {
        return show;
    }

    /** Whether the curtain is lowered over everything. */
    public BooleanProperty curtain() {
        return curtain;
    }

    public ReadOnlyObjectProperty<Slide> slide() {
        return slide.getReadOnlyProperty();
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }

    private void refresh() {
        var next = curtain.get()
                ? new Slide.Curtain()
                : ProjectorModel.slide(workspace.project().get(), show.get());
        if (!next.equals(slide.get())) slide.set(next);
    }
}
