package verkstad.ui.projector;

import java.time.Instant;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.projector.ProjectorModel;
import verkstad.projector.Show;
import verkstad.projector.Slide;
import verkstad.projector.Strip;
import verkstad.ui.controls.Now;
import verkstad.workspace.Workspace;

/**
 * What the projector shows: the slide of what the cockpit asks for, worked out anew whenever the project changes; the
 * curtain while it is lowered. The window is given the slide, what stands under it, and nothing else.
 */
public final class Projection implements AutoCloseable {
    private final Workspace workspace;
    private final Now now;
    private final ObjectProperty<Show> show = new SimpleObjectProperty<>(new Show.Curtain());
    private final ObjectProperty<@Nullable Show> over = new SimpleObjectProperty<>();
    private final BooleanProperty curtain = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Slide> slide = new ReadOnlyObjectWrapper<>(new Slide.Curtain());
    private final ReadOnlyObjectWrapper<Strip> strip = new ReadOnlyObjectWrapper<>(Strip.EMPTY);
    private final Subscription subscription;

    public Projection(Workspace workspace, Now now) {
        this.workspace = workspace;
        this.now = now;
        subscription = Subscription.combine(
                workspace.project().subscribe(project -> refresh()),
                workspace.place().subscribe(place -> refresh()),
                show.subscribe(asked -> refresh()),
                over.subscribe(asked -> refresh()),
                curtain.subscribe(lowered -> refresh()));
    }

    /** What the cockpit asks for. */
    public ObjectProperty<Show> show() {
        return show;
    }

    /** What is put over that for a while, such as what is read back; null where nothing is. */
    public ObjectProperty<@Nullable Show> over() {
        return over;
    }

    /** Whether the curtain is lowered over everything. */
    public BooleanProperty curtain() {
        return curtain;
    }

    public ReadOnlyObjectProperty<Slide> slide() {
        return slide.getReadOnlyProperty();
    }

    /** What stands under the slide; nothing under a curtain. */
    public ReadOnlyObjectProperty<Strip> strip() {
        return strip.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Instant> instant() {
        return now.instant();
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }

    private void refresh() {
        var project = workspace.project().get();
        var asked = over.get();
        var next =
                curtain.get() ? new Slide.Curtain() : ProjectorModel.slide(project, asked == null ? show.get() : asked);
        boolean bare = next instanceof Slide.Curtain || next instanceof Slide.Voting;
        var under = bare
                ? Strip.EMPTY
                : ProjectorModel.strip(project, workspace.place().get().session());
        if (!under.equals(strip.get())) strip.set(under);
        if (!next.equals(slide.get())) slide.set(next);
    }
}
