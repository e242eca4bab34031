package verkstad.ui.shell;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.projector.Show;
import verkstad.ui.controls.Centre;
import verkstad.ui.controls.FirstStop;

/** A middle of the cockpit that can be covered by another for a while, as a board by its dot voting. */
final class Covered {
    private final StackPane place = new StackPane();
    private final ObjectProperty<Show> show = new SimpleObjectProperty<>(new Show.Curtain());
    private final Centre below;
    private Subscription showing = Subscription.EMPTY;
    private @Nullable Centre cover;
    private @Nullable Node before;

    /** @param make makes what is below, given what can cover it */
    private Covered(Function<Covered, Centre> make) {
        place.getStyleClass().add("covered");
        below = make.apply(this);
        showOf(below);
    }

    /** The whole of it, as a middle of the cockpit. */
    static Centre centre(Function<Covered, Centre> make) {
        var covered = new Covered(make);
        return new Centre(covered.place, covered.show, covered::close);
    }

    /** The keyboard goes along. */
    void cover(Centre with) {
        uncover();
        before = place.getScene().getFocusOwner();
        cover = with;
        showOf(with);
        place.applyCss();
        place.layout();
        FirstStop.in(with.view()).ifPresent(Node::requestFocus);
    }

    /** The keyboard goes back to where it was. */
    void uncover() {
        if (cover == null) return;
        cover.closing().run();
        cover = null;
        showOf(below);
        if (before != null) before.requestFocus();
        before = null;
    }

    private void showOf(Centre centre) {
        showing.unsubscribe();
        place.getChildren().setAll(centre.view());
        showing = centre.show().subscribe(now -> show.set(now));
    }

    private void close() {
        showing.unsubscribe();
        if (cover != null) cover.closing().run();
        below.closing().run();
    }
}
