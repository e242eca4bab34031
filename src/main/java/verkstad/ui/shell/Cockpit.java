package verkstad.ui.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.Place.Room;
import verkstad.model.Problem;
import verkstad.model.risk.RoundState;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.controls.Centre;
import verkstad.ui.controls.Clicker;
import verkstad.ui.controls.Command;
import verkstad.ui.controls.Facilitator;
import verkstad.ui.controls.FirstStop;
import verkstad.ui.controls.Now;
import verkstad.ui.controls.OwnPages;
import verkstad.ui.controls.Takeover;
import verkstad.ui.dots.DotsView;
import verkstad.ui.projector.Area;
import verkstad.ui.projector.Projection;
import verkstad.ui.projector.ProjectorWindow;
import verkstad.ui.projector.TypeSize;
import verkstad.ui.risk.RiskView;
import verkstad.ui.session.QuickEntry;
import verkstad.ui.session.ReadBack;
import verkstad.ui.session.RunBar;
import verkstad.workspace.Workspace;

/** The facilitator's window: what is always at hand around the activity in focus. */
public final class Cockpit extends StackPane implements Takeover, AutoCloseable {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination PROJECT = new KeyCodeCombination(KeyCode.F5);
    private static final KeyCombination READ_BACK = new KeyCodeCombination(KeyCode.F6);
    private static final KeyCombination TIME = new KeyCodeCombination(KeyCode.T, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination CURTAIN = new KeyCodeCombination(KeyCode.B, KeyCombination.SHORTCUT_DOWN);

    private final Workspace workspace;
    private final Texts texts;
    private final Facilitator facilitator;
    private final BorderPane desk = new BorderPane();
    private final Now now;
    private final RunBar day;
    private final Clicker clicker;
    private final TypeSize type;
    private final Projection projection;
    private final ProjectorWindow projector;
    private final SideBarViewModel ways;
    private final TopBar top;
    private final Centres centres;
    private final QuickEntry quick;
    private final StackPane quickBar;
    private final HBox banner = new HBox();
    private final LooseEndsBar looseEnds;
    private final AtHand atHand;
    private final Subscription subscription;
    private @Nullable Centre centre;
    private @Nullable MinutesPane minutes;
    private Centres.@Nullable Ground ground;
    private Subscription showing = Subscription.EMPTY;

    /** What the shell lends it: who leads, the menu of files, and the ways to papers and templates. */
    public record Loans(Facilitator facilitator, MenuButton file, Papers papers, Templates templates) {}

    public Cockpit(Workspace workspace, Texts texts, Presentation presentation, Loans loans) {
        this.workspace = workspace;
        this.texts = texts;
        facilitator = loans.facilitator();
        now = new Now(workspace.clock());
        day = new RunBar(workspace, texts, now);
        day.whenTimeIsUp(presentation.chime());
        clicker = new Clicker(this::step);
        type = presentation.type();
        projection = new Projection(workspace, now);
        projector = new ProjectorWindow(projection, texts, presentation.look(), type, clicker);
        ways = new SideBarViewModel(workspace, texts);
        centres = new Centres(workspace, texts, this, loans.papers());
        atHand = new AtHand(workspace, texts, this, desk);
        top = new TopBar(
                workspace,
                texts,
                loans.file(),
                List.of(atHand.find(), undo(), redo(), readBack(), project()),
                loans.papers().menu());
        quick = new QuickEntry(workspace, texts);
        quickBar = new StackPane(quick);
        quickBar.getStyleClass().add("quick-bar");
        quickBar.managedProperty().bind(quickBar.visibleProperty());
        banner.getStyleClass().add("banner");
        banner.setId("refusal");
        banner.managedProperty().bind(banner.visibleProperty());

        desk.getStyleClass().add("cockpit");
        looseEnds = new LooseEndsBar(texts);
        desk.setTop(new VBox(top, new ResumedBar(workspace, texts), banner, looseEnds, day));
        desk.setLeft(new SideBarView(
                ways, texts, new Adding(workspace, texts, loans.templates(), loans.papers()).additions()));
        desk.setBottom(new StatusBar(
                workspace,
                texts,
                loans.papers().press(),
                Bindings.createStringBinding(
                        this::projectorState, projector.showing(), projector.waiting(), projection.curtain())));
        getChildren().add(desk);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        subscription = Subscription.combine(
                now.whileShown(this),
                workspace.place().subscribe(place -> {
                    projection.over().set(null);
                    stand();
                }),
                workspace.project().subscribe(project -> stand()),
                workspace.refusal().subscribe(this::tell),
                loans.papers()
                        .beside()
                        .subscribe(beside -> beside(beside ? loans.papers().pane() : null)),
                workspace.question().subscribe(looseEnds::show));
    }

    public Projection projection() {
        return projection;
    }

    /** Looks at the clock now. */
    void look() {
        now.look();
    }

    /** Other screens are connected from now on. */
    void screens(List<Area> connected) {
        projector.screens(connected);
    }

    @Override
    public void begin(Parent view, Show show) {
        atHand.close();
        desk.setVisible(false);
        getChildren().add(view);
        showing.unsubscribe();
        projection.over().set(null);
        projection.show().set(show);
    }

    @Override
    public void end() {
        getChildren().retainAll(desk);
        desk.setVisible(true);
        follow();
        workspace.whenSettled(now -> land());
    }

    /** The keyboard goes on in the middle; what had the focus was covered, and may be gone. */
    private void land() {
        if (centre == null || !desk.isVisible()) return;
        FirstStop.in(centre.view()).ifPresent(Node::requestFocus);
    }

    /** Says this over everything the projector shows. */
    void markProjector(String words) {
        projector.mark(words);
    }

    /** What lies over the desk for a moment. */
    AtHand atHand() {
        return atHand;
    }

    @Override
    public Facilitator facilitator() {
        return facilitator;
    }

    /** A vote that was left under way goes on at its curtain where a PIN guards the way back. */
    void resume() {
        if (facilitator.pin().get() == null) return;
        var project = workspace.project().get();
        var round = project.risksOrEmpty().running().filter(r -> r.state() == RoundState.OPEN);
        var dots = project.dotVote();
        if (round.isPresent()) RiskView.vote(workspace, texts, this, round.get().id());
        else if (dots != null) DotsView.vote(workspace, texts, this, dots.on());
    }

    /** Drops what it listens to; the workspace stays open. */
    @Override
    public void close() {
        subscription.unsubscribe();
        showing.unsubscribe();
        if (centre != null) centre.closing().run();
        beside(null);
        ways.close();
        top.close();
        day.close();
        projector.dispose();
        projection.close();
    }

    /** Builds the middle for the place one stands at, unless that is what it was built for. */
    private void stand() {
        var place = workspace.place().get();
        var next = centres.ground(place);
        if (next.equals(ground)) return;
        boolean samePlace = ground != null && ground.place().equals(place);
        ground = next;
        var focused = samePlace && getScene() != null ? getScene().getFocusOwner() : null;
        if (centre != null) centre.closing().run();
        centre = centres.at(place);
        quickBar.setVisible(next.sessionThere());
        var item = place.room() == Room.ITEM && next.there() ? place.id() : null;
        if (place.session() != null && next.sessionThere()) quick.at(place.session(), item);
        VBox.setVgrow(centre.view(), Priority.ALWAYS);
        var middle = new VBox(centre.view(), quickBar);
        middle.setId("middle");
        desk.setCenter(middle);
        if (focused != null && focused.getId() != null) refocus(focused.getId());
        if (desk.isVisible()) follow();
    }

    /** What stands beside the notes; nothing where null. */
    private void beside(@Nullable MinutesPane pane) {
        if (minutes != null) minutes.close();
        minutes = pane;
        desk.setRight(pane);
    }

    private void refocus(String id) {
        var again = lookup("#" + id);
        if (again != null) again.requestFocus();
    }

    private void follow() {
        showing.unsubscribe();
        if (centre != null)
            showing = centre.show().subscribe(show -> projection.show().set(show));
    }

    private void tell(@Nullable Problem refusal) {
        banner.setVisible(refusal != null);
        if (refusal != null) banner.getChildren().setAll(new Label(texts.get(refusal)));
    }

    private Command undo() {
        return new Command(
                "undo", texts.get("shell.undo"), UNDO, workspace.undoable().not(), workspace::undo);
    }

    private Command redo() {
        return new Command(
                "redo", texts.get("shell.redo"), REDO, workspace.redoable().not(), workspace::redo);
    }

    private Command project() {
        return new Command(
                "project", texts.get("shell.project-on-screen"), PROJECT, new SimpleBooleanProperty(), this::toggle);
    }

    private Command readBack() {
        return new Command(
                "read-back",
                texts.get("shell.read-back"),
                READ_BACK,
                Bindings.createBooleanBinding(() -> workspace.place().get().session() == null, workspace.place()),
                this::toggleReadBack);
    }

    /** Puts what is being written on the projector, or takes it away again. */
    private void toggleReadBack() {
        if (projection.over().get() != null) {
            projection.over().set(null);
            return;
        }
        workspace.settle();
        var focused = getScene() == null ? null : getScene().getFocusOwner();
        projection.over().set(ReadBack.of(workspace.place().get(), focused, quick));
    }

    /** A clicker's step: through the pages of what fills the middle, where it has any, else through the agenda. */
    private void step(boolean forward) {
        if (!desk.isVisible()) return;
        if (!OwnPages.turn(desk.getCenter(), forward)) day.step(forward);
    }

    private void toggle() {
        if (projector.showing().get()) {
            projector.close();
        } else {
            projector.open(getScene().getWindow());
        }
    }

    private String projectorState() {
        if (projector.waiting().get()) return texts.get("shell.projector-waiting");
        if (!projector.showing().get()) return texts.get("shell.projector-off");
        return texts.get(projection.curtain().get() ? "shell.projector-curtain" : "shell.projector-on");
    }

    /** Undo is the project's, not the field's: what is typed is saved first, then taken back. */
    private void pressed(KeyEvent event) {
        boolean handled = true;
        if (!desk.isVisible() || atHand.isOpen()) return;
        if (UNDO.match(event)) {
            workspace.undo();
        } else if (REDO.match(event) || REDO_TOO.match(event)) {
            workspace.redo();
        } else if (PROJECT.match(event)) {
            toggle();
        } else if (CURTAIN.match(event) || isPlainB(event)) {
            projection.curtain().set(!projection.curtain().get());
        } else if (READ_BACK.match(event)) {
            toggleReadBack();
        } else if (TIME.match(event)) {
            day.toggleTime();
        } else {
            handled = atHand.pressed(event) || quick.pressed(event) || type.pressed(event) || clicked(event);
        }
        if (handled) event.consume();
    }

    /** A clicker is heard while the projector is on or the agenda runs. */
    private boolean clicked(KeyEvent event) {
        if (!projector.showing().get() && !day.isRunning()) return false;
        return clicker.pressed(event, isFree(event));
    }

    /** Whether nothing that has the focus makes use of arrows and Space. */
    private static boolean isFree(KeyEvent event) {
        boolean sideways = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
        if (!(event.getTarget() instanceof Control focused)) return true;
        return sideways && focused instanceof ButtonBase && !Clicker.hasOwnArrows(focused);
    }

    private static boolean isPlainB(KeyEvent event) {
        return event.getCode() == KeyCode.B
                && !event.isShortcutDown()
                && !event.isAltDown()
                && !(event.getTarget() instanceof TextInputControl);
    }
}
