package verkstad.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.Place.Room;
import verkstad.texts.Texts;
import verkstad.ui.controls.Centre;
import verkstad.ui.controls.FirstStop;
import verkstad.ui.controls.FocusScroll;
import verkstad.ui.projector.Projection;
import verkstad.ui.session.QuickEntry;
import verkstad.workspace.Workspace;

/** The activity in focus with the line for quick entries under it; what the projector shows follows it. */
final class Middle extends VBox implements AutoCloseable {
    private final Workspace workspace;
    private final Centres centres;
    private final Projection projection;
    private final QuickEntry quick;
    private final StackPane work = new StackPane();
    private final StackPane quickBar;
    private @Nullable Centre centre;
    private Centres.@Nullable Ground ground;
    private Subscription showing = Subscription.EMPTY;

    Middle(Workspace workspace, Texts texts, Centres centres, Projection projection) {
        this.workspace = workspace;
        this.centres = centres;
        this.projection = projection;
        setId("middle");
        quick = new QuickEntry(workspace, texts);
        quickBar = new StackPane(quick);
        quickBar.getStyleClass().add("quick-bar");
        quickBar.setMinHeight(USE_PREF_SIZE);
        quickBar.managedProperty().bind(quickBar.visibleProperty());
        // Where the window is too low for what stands here, it scrolls.
        var scroll = FocusScroll.filled(work);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, quickBar);
    }

    QuickEntry quick() {
        return quick;
    }

    /** Is built for the place one stands at, unless it is so already; true where it was built. */
    boolean stand() {
        var place = workspace.place().get();
        var next = centres.ground(place);
        if (next.equals(ground)) return false;
        boolean samePlace = ground != null && ground.place().equals(place);
        ground = next;
        var focused = samePlace && getScene() != null ? getScene().getFocusOwner() : null;
        if (centre != null) centre.closing().run();
        centre = centres.at(place);
        quickBar.setVisible(next.sessionThere());
        var item = place.room() == Room.ITEM && next.there() ? place.id() : null;
        if (place.session() != null && next.sessionThere()) quick.at(place.session(), item);
        work.getChildren().setAll(centre.view());
        if (focused != null && focused.getId() != null) refocus(focused.getId());
        return true;
    }

    /** Whether what stands here is what people vote on. */
    boolean isVotedOn() {
        return centres.isVotedOn(workspace.place().get());
    }

    /** Lets the projector show what stands here. */
    void follow() {
        unfollow();
        if (centre != null)
            showing = centre.show().subscribe(show -> projection.show().set(show));
    }

    /** Lets the projector show what somebody else asks for. */
    void unfollow() {
        showing.unsubscribe();
    }

    /** The keyboard goes on here; what had the focus was covered, and may be gone. */
    void land() {
        if (centre != null) FirstStop.in(centre.view()).ifPresent(Node::requestFocus);
    }

    @Override
    public void close() {
        unfollow();
        if (centre != null) centre.closing().run();
    }

    private void refocus(String id) {
        if (getScene() == null) return;
        var again = getScene().lookup("#" + id);
        if (again != null) again.requestFocus();
    }
}
