package verkstad.ui.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.thread.Knot;
import verkstad.texts.Texts;
import verkstad.ui.controls.ThreadViewModel.Around;
import verkstad.ui.controls.ThreadViewModel.Direction;

/**
 * The thread of the thing in focus: what it grew out of, what it led to, each followed by a click; and the next link
 * from it. FX thread.
 */
public final class ThreadBar extends VBox implements AutoCloseable {
    /** Opens the menu of the next link. */
    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);

    /** How wide a line is that its height is asked for, in pixels. */
    private static final double WIDE = 800;

    /** What a long link is wrapped in rather than standing beside the button, in pixels. */
    private static final double NARROW = 300;

    /** What the mark between two links takes, in pixels. */
    private static final double BETWEEN = 14;

    private final ThreadViewModel model;
    private final Texts texts;
    private final FlowPane up = new Links();
    private final FlowPane down = new Links();
    private final MenuButton menu = new MenuButton();
    private final ThreadField field;
    private final Subscription subscription;
    private Node before = menu;
    private boolean quiet;

    public ThreadBar(ThreadViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        field = new ThreadField(model, texts, this::giveBack);
        menu.setId("thread-menu");
        menu.setText(texts.get("thread.next"));
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setGraphic(KeyCap.of(NEXT));
        menu.getStyleClass().add("key-right");
        up.setPrefWrapLength(WIDE);
        down.setPrefWrapLength(WIDE);
        up.setId("thread-up");
        down.setId("thread-down");
        var links = new VBox(up, down);
        links.getStyleClass().add("thread-links");
        HBox.setHgrow(links, Priority.ALWAYS);
        var line = new WrappingRow(links, menu);
        line.getStyleClass().add("thread-line");
        getStyleClass().add("thread-bar");
        getChildren().addAll(line, field);
        managedProperty().bind(visibleProperty());
        subscription = model.around().subscribe(this::show);
    }

    /** Takes up no room as long as there is nothing to tell and nobody asks for the next link. */
    public ThreadBar quiet() {
        quiet = true;
        show(model.around().get());
        return this;
    }

    /** Lets the key of the next link be answered wherever the focus is in this room; it comes back there afterwards. */
    public ThreadBar answeringIn(Node room) {
        room.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (!NEXT.match(key)) return;
            next();
            key.consume();
        });
        return this;
    }

    /** What was written in before may be gone since it was left, as the field over a cell is. */
    private void giveBack() {
        (before.getScene() == null ? menu : before).requestFocus();
    }

    private void next() {
        if (model.around().get() == null) return;
        setVisible(true);
        var owner = getScene().getFocusOwner();
        before = owner == null ? menu : owner;
        menu.requestFocus();
        menu.show();
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        field.close();
        model.close();
    }

    private void show(@Nullable Around around) {
        setVisible(around != null
                && !(quiet && around.up().isEmpty() && around.down().isEmpty()));
        field.hide();
        if (around == null) return;
        up.setVisible(around.knot().kind().grows());
        up.setManaged(up.isVisible());
        fill(up, "thread.up", around.up(), "‹");
        down.setVisible(around.knot().kind().leads());
        down.setManaged(down.isVisible());
        fill(down, "thread.down", around.down().stream().map(b -> b.knot()).toList(), "·");
        menu.getItems().setAll(items(around));
    }

    private void fill(FlowPane line, String key, List<Knot> knots, String between) {
        var name = new Label(texts.get(key));
        name.getStyleClass().add("caption");
        line.getChildren().setAll(name);
        if (knots.isEmpty()) line.getChildren().add(muted(texts.get("thread.none")));
        for (var knot : knots) {
            if (line.getChildren().size() > 1) line.getChildren().add(muted(between));
            line.getChildren().add(wrapped(link(knot), line));
        }
    }

    /** In as many lines as it takes where the row is narrower than its words. */
    private static Node wrapped(Labeled words, FlowPane line) {
        words.setWrapText(true);
        words.setMinWidth(0);
        words.maxWidthProperty().bind(line.widthProperty().subtract(BETWEEN));
        return words;
    }

    private Labeled link(Knot knot) {
        var words = KnotWords.of(knot, texts);
        if (!model.canFollow(knot)) return new Label(words);
        var link = new Hyperlink(words);
        link.setId("thread-" + knot.kind().code() + "-" + knot.number());
        link.setOnAction(event -> model.follow(knot));
        return link;
    }

    private List<MenuItem> items(Around around) {
        var items = new ArrayList<MenuItem>();
        for (var kind : model.next())
            items.add(item("thread-new-" + kind.code(), "thread.new." + kind.code(), () -> field.grow(kind)));
        if (!items.isEmpty()) items.add(new SeparatorMenuItem());
        if (around.knot().kind().leads())
            items.add(item("thread-link-down", "thread.link-down", () -> field.link(Direction.DOWN)));
        if (around.knot().kind().grows())
            items.add(item("thread-link-up", "thread.link-up", () -> field.link(Direction.UP)));
        if (around.knot().from() != null) items.add(item("thread-unlink", "thread.unlink", model::unlink));
        return items;
    }

    private MenuItem item(String id, String key, Runnable run) {
        var item = new MenuItem(texts.get(key));
        item.setId(id);
        item.setOnAction(event -> run.run());
        return item;
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }

    /** Links one after the other; one that is long makes nothing wider than there is room for. */
    private static final class Links extends FlowPane {
        @Override
        protected double computeMinWidth(double height) {
            return Math.min(NARROW, super.computeMinWidth(height));
        }
    }
}
