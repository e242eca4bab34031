package verkstad.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.Problem;
import verkstad.model.risk.RoundState;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.controls.Facilitator;
import verkstad.ui.controls.FocusScroll;
import verkstad.ui.controls.Keys;
import verkstad.ui.controls.Now;
import verkstad.ui.controls.Takeover;
import verkstad.ui.dots.DotsView;
import verkstad.ui.projector.Area;
import verkstad.ui.projector.Projection;
import verkstad.ui.projector.ProjectorWindow;
import verkstad.ui.projector.TypeSize;
import verkstad.ui.risk.RiskView;
import verkstad.ui.session.RunBar;
import verkstad.workspace.Workspace;

/** The facilitator's window: what is always at hand around the activity in focus. */
public final class Cockpit extends StackPane implements Takeover, AutoCloseable {
    private static final double LOWEST = 480;
    private final Workspace workspace;
    private final Texts texts;
    private final Facilitator facilitator;
    private final BorderPane desk = new BorderPane();
    private final FocusScroll whole = FocusScroll.filled(desk);
    private final Now now;
    private final RunBar day;
    private final DayKeys dayKeys;
    private final TypeSize type;
    private final Projection projection;
    private final ProjectorWindow projector;
    private final OnProjector onProjector;
    private final History history;
    private final SideBarViewModel ways;
    private final Folding folding;
    private final TopBar top;
    private final Middle middle;
    private final AgedBar aged;
    private final HBox banner = new HBox();
    private final AtHand atHand;
    private final Subscription subscription;
    private @Nullable MinutesPane minutes;
    private @Nullable Node left;

    /** What the shell lends it: who leads, the menu of files, and the ways to papers and templates. */
    public record Loans(Facilitator facilitator, MenuButton file, Papers papers, Templates templates) {}

    public Cockpit(Workspace workspace, Texts texts, Presentation presentation, Loans loans) {
        this.workspace = workspace;
        this.texts = texts;
        facilitator = loans.facilitator();
        now = new Now(workspace.clock());
        day = new RunBar(workspace, texts, now);
        day.whenTimeIsUp(presentation.chime());
        dayKeys = new DayKeys(day, desk);
        type = presentation.type();
        projection = new Projection(workspace, now);
        projector = new ProjectorWindow(projection, texts, presentation.look(), type, dayKeys.clicker());
        day.projecting().bind(projector.showing());
        onProjector = new OnProjector(this, workspace, texts, projection, projector);
        history = new History(workspace, texts);
        ways = new SideBarViewModel(workspace, texts);
        middle = new Middle(workspace, texts, new Centres(workspace, texts, this, loans.papers()), projection);
        atHand = new AtHand(workspace, texts, this, desk);
        var side = sideBar(loans);
        folding = new Folding(side, texts);
        top = top(loans);
        aged = new AgedBar(texts);
        banner.getStyleClass().add("banner");
        banner.setId("refusal");
        banner.managedProperty().bind(banner.visibleProperty());
        var looseEnds = new LooseEndsBar(texts, middle::land);
        furnish(looseEnds, loans);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        subscription = Subscription.combine(
                now.whileShown(this),
                widthProperty().subscribe(width -> folding.width(width.doubleValue())),
                widthProperty().subscribe(width -> side.window(width.doubleValue())),
                now.instant().subscribe(instant -> workspace.rest()),
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

    private TopBar top(Loans loans) {
        var commands = List.of(
                history.undo(),
                history.redo(),
                atHand.find(),
                onProjector.readBack(middle.quick()),
                onProjector.project());
        return new TopBar(
                workspace,
                texts,
                new TopBar.Parts(
                        folding.command(),
                        loans.file(),
                        commands,
                        loans.papers().menu()));
    }

    private SideBarView sideBar(Loans loans) {
        var additions = new Adding(workspace, texts, loans.templates(), loans.papers()).additions();
        var bar = new SideBarView(ways, texts, additions);
        desk.setLeft(bar);
        return bar;
    }

    private void furnish(LooseEndsBar looseEnds, Loans loans) {
        desk.getStyleClass().add("cockpit");
        var told = new VBox(new ResumedBar(workspace, texts), new PublishedBar(workspace, texts), aged);
        desk.setTop(new VBox(top, told, banner, looseEnds, day));
        Keys.declare(desk, "F4", folding.command().text());
        desk.setCenter(middle);
        desk.setBottom(new StatusBar(workspace, texts, loans.papers().press(), onProjector.state(), atHand.help()));
        // In a window too low for all that is always at hand, it scrolls as a whole: a laptop at 200 % has 384 lines.
        desk.setMinHeight(LOWEST);
        getChildren().add(whole);
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
        left = focused();
        desk.setVisible(false);
        getChildren().add(view);
        middle.unfollow();
        projection.over().set(null);
        projection.show().set(show);
    }

    @Override
    public void end() {
        getChildren().retainAll(whole);
        desk.setVisible(true);
        middle.follow();
        workspace.whenSettled(project -> {
            if (desk.isVisible()) goOn();
        });
    }

    private @Nullable Node focused() {
        return getScene() == null ? null : getScene().getFocusOwner();
    }

    /** The keyboard goes on where it was left, if that is still there. */
    private void goOn() {
        var there = left;
        left = null;
        if (there != null) there.requestFocus();
        if (there == null || !there.equals(focused())) middle.land();
    }

    /** Says what was erased by itself when the project was opened. */
    void tellAged(int rounds, int ballots) {
        aged.show(rounds, ballots);
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

    /**
     * A vote that was left under way goes on at its curtain where a PIN guards the way back, and where the program died
     * in front of the room: nothing is shown then that was not shown before, and the next voter can sit down.
     */
    void resume() {
        boolean guarded = facilitator.pin().get() != null;
        boolean died = workspace.resumed().get() != null;
        if (!guarded && !(died && middle.isVotedOn())) return;
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
        middle.close();
        beside(null);
        ways.close();
        top.close();
        day.close();
        projector.dispose();
        projection.close();
    }

    private void stand() {
        if (middle.stand() && desk.isVisible()) middle.follow();
    }

    /** What stands beside the notes; nothing where null. */
    private void beside(@Nullable MinutesPane pane) {
        if (minutes != null) minutes.close();
        minutes = pane;
        desk.setRight(pane);
    }

    private void tell(@Nullable Problem refusal) {
        banner.setVisible(refusal != null);
        if (refusal != null) banner.getChildren().setAll(new Label(texts.get(refusal)));
    }

    private void pressed(KeyEvent event) {
        if (!desk.isVisible() || atHand.isOpen()) return;
        boolean handled = history.pressed(event)
                || onProjector.pressed(event, middle.quick(), type)
                || atHand.pressed(event)
                || folding.pressed(event)
                || middle.quick().pressed(event)
                || dayKeys.pressed(event);
        if (handled) event.consume();
    }
}
