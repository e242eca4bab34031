package verkstad.ui.session;

import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.Cut;
import verkstad.model.session.Standing;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.KeyCap;
import verkstad.ui.controls.Now;
import verkstad.ui.controls.WrappingRow;
import verkstad.ui.session.RunViewModel.Run;
import verkstad.workspace.Workspace;

/** The day as it runs, in one line over the work: the item at hand and how it stands, the steps, and the time. */
public final class RunBar extends VBox implements AutoCloseable {
    /** What is proposed goes on in more lines of its own before its button has to leave it. */
    private static final double CUTS = 240;

    private final Texts texts;
    private final RunViewModel model;
    private final TimerViewModel time;
    private final TimerControls timer;
    private final Label title = new Label();
    private final Label facts = new Label();
    private final Label standing = new Label();
    private final Label cuts = new Label();
    private final HBox cutLine;
    private final Button back;
    private final Button next;
    private final Button here;
    private final MenuButton more = new MenuButton();
    private final BooleanProperty projecting = new SimpleBooleanProperty();
    private final Subscription subscription;

    public RunBar(Workspace workspace, Texts texts, Now now) {
        this.texts = texts;
        model = new RunViewModel(workspace, texts, now);
        time = new TimerViewModel(workspace, now);
        timer = new TimerControls(time, texts);
        back = step("run-back", model::back);
        back.setText(texts.get("session.run-back"));
        next = step("run-next", model::next);
        next.getStyleClass().add("accent");
        here = Buttons.of("run-here", texts.get("session.run-here"), this::begin);
        here.managedProperty().bind(here.visibleProperty());
        cutLine = cutLine();
        managedProperty().bind(visibleProperty());
        getStyleClass().add("run-bar");
        getChildren().addAll(line(), cutLine);
        subscription = Subscription.combine(model.run().subscribe(this::show), projecting.subscribe(on -> showKeys()));
    }

    /** What a presenter's clicker does: forward, or back. */
    public void step(boolean forward) {
        if (forward) model.next();
        else model.back();
    }

    /** Starts the time; pauses it, or lets it go on, where it is set. */
    public void toggleTime() {
        if (time.timer().getValue() == null) timer.start();
        else time.pauseOrResume();
    }

    /** Whether the projector is on. */
    public BooleanProperty projecting() {
        return projecting;
    }

    /** Whether a presenter's clicker is heard: while the projector is on, or the agenda runs. */
    public boolean hearsClicker() {
        return projecting.get() || model.isRunning();
    }

    /** Runs this when the time runs out; not where it just had when this was built. */
    public void whenTimeIsUp(Runnable signal) {
        time.ringing().subscribe((before, rings) -> {
            if (rings) signal.run();
        });
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        timer.close();
        time.close();
        model.close();
    }

    private HBox line() {
        title.setId("run-title");
        title.getStyleClass().add("strong");
        title.setMinWidth(90);
        title.setTooltip(new Tooltip());
        title.getTooltip().textProperty().bind(title.textProperty());
        facts.setId("run-facts");
        facts.getStyleClass().add("muted");
        facts.setMinWidth(Region.USE_PREF_SIZE);
        standing.setId("run-standing");
        standing.setMinWidth(Region.USE_PREF_SIZE);
        standing.managedProperty().bind(standing.visibleProperty());
        more.setId("run-more");
        more.setText(texts.get("session.run-more"));
        more.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new WrappingRow(back, next, title, facts, here, standing, space, more, timer);
        line.breakAt(standing);
        line.getStyleClass().add("run-line");
        return line;
    }

    private HBox cutLine() {
        cuts.setId("run-cuts");
        cuts.setWrapText(true);
        cuts.setMinWidth(CUTS);
        var cut = Buttons.of("run-cut", texts.get("session.cut"), model::cut);
        var line = new WrappingRow(cuts, cut);
        line.getStyleClass().add("cut-line");
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private static Button step(String id, Runnable run) {
        var button = Buttons.of(id, "", run);
        button.getStyleClass().add("key-right");
        return button;
    }

    /** A key stands on its button only while it is heard. */
    private void showKeys() {
        back.setGraphic(hearsClicker() ? KeyCap.of(texts.get("session.key-back")) : null);
        next.setGraphic(hearsClicker() ? KeyCap.of(texts.get("session.key-next")) : null);
    }

    private void begin() {
        var run = model.run().get();
        if (run != null && run.here() != null) model.begin(run.here().id());
    }

    private void show(@Nullable Run run) {
        setVisible(run != null);
        showKeys();
        if (run == null) return;
        var current = run.current();
        var following = run.course().next();
        title.setText(
                current == null
                        ? texts.get(run.course().hasBegun() ? "session.run-over" : "session.run-before")
                        : current.title());
        facts.setText(current == null ? "" : facts(run, current));
        next.setText(nextWords(run, following.isPresent()));
        next.setDisable(current == null && following.isEmpty());
        back.setDisable(run.course().previous().isEmpty());
        here.setVisible(run.here() != null && run.course().hasBegun());
        timer.offer(current);
        more.getItems().setAll(menu(run));
        standing.setVisible(run.standing().isPresent());
        cutLine.setVisible(run.standing().filter(s -> !s.cuts().isEmpty()).isPresent());
        run.standing().ifPresent(s -> stands(run, s));
    }

    private String nextWords(Run run, boolean hasNext) {
        if (!hasNext) return texts.get("session.run-end");
        return texts.get(run.course().hasBegun() ? "session.run-next" : "session.run-begin");
    }

    private String facts(Run run, AgendaItem current) {
        var place = texts.get(
                "session.item-of",
                Integer.toString(run.number(current)),
                Integer.toString(run.session().agenda().size()));
        var minutes = current.minutes() == null
                ? texts.get("session.elapsed", Integer.toString(run.elapsed()))
                : texts.get(
                        "session.elapsed-of",
                        Integer.toString(run.elapsed()),
                        current.minutes().toString());
        return place + " · " + minutes;
    }

    private void stands(Run run, Standing at) {
        var plan = texts.get(
                at.behind() > 0 ? "session.behind" : at.behind() < 0 ? "session.ahead" : "session.on-time",
                Integer.toString(Math.abs(at.behind())));
        var end = texts.get(at.over() > 0 ? "session.ends-over" : "session.ends", at.ends(), "" + at.over());
        standing.setText(plan + " · " + end);
        standing.getStyleClass().setAll("label", "chip", at.over() > 0 ? "chip-warn" : "chip-calm");
        var words = at.cuts().stream().map(c -> words(run, c)).collect(Collectors.joining(", "));
        cuts.setText(texts.get(
                at.saved() < at.over() ? "session.cuts-not-enough" : "session.cuts",
                words,
                Integer.toString(at.saved())));
    }

    private String words(Run run, Cut cut) {
        var title = run.session().item(cut.item()).map(AgendaItem::title).orElse("");
        return texts.get(
                cut.skip() ? "session.cut-skip" : "session.cut-shorten", title, Integer.toString(cut.minutes()));
    }

    private java.util.List<MenuItem> menu(Run run) {
        var items = new java.util.ArrayList<MenuItem>();
        items.add(item("run-insert", texts.get("session.run-insert"), model::insert));
        var item = run.here() != null ? run.here() : run.current();
        if (item != null) {
            boolean skipped = Boolean.TRUE.equals(item.skipped());
            items.add(item(
                    "run-skip",
                    texts.get(skipped ? "session.run-take-up" : "session.run-skip", item.title()),
                    () -> model.skip(item.id(), !skipped)));
        }
        for (var other : run.session().agenda()) {
            if (run.current() != null && other.id().equals(run.current().id())) continue;
            var words = texts.get("session.run-jump", Integer.toString(run.number(other)), other.title());
            items.add(item("run-jump-" + other.id(), words, () -> model.begin(other.id())));
        }
        return items;
    }

    private static MenuItem item(String id, String words, Runnable run) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> run.run());
        return item;
    }
}
