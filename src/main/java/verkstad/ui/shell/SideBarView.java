package verkstad.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.Place;
import verkstad.model.session.Session;
import verkstad.texts.Texts;
import verkstad.ui.controls.Command;

/** The ways through the project, as a column of entries. */
final class SideBarView extends ScrollPane {
    private static final double NARROWEST = 256;
    private static final double WIDEST = 380;
    /** Its share of the window; a wide screen has room for whole titles. */
    private static final double SHARE = 0.19;

    /** What stands left and right of an entry's own words. */
    private static final double SIDES = 40;

    private final SideBarViewModel model;
    private final Texts texts;
    private final Additions additions;
    private final VBox column = new VBox();
    private @Nullable Node marked;

    /** What the side bar can add to the project. */
    record Additions(
            Command item, Command session, Command fromTemplate, Command asTemplate, Command board, Command futures) {}

    SideBarView(SideBarViewModel model, Texts texts, Additions additions) {
        this.model = model;
        this.texts = texts;
        this.additions = additions;
        column.getStyleClass().add("side-bar");
        setContent(column);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setPrefWidth(NARROWEST);
        setMinWidth(USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
        setFocusTraversable(false);
        model.ways().subscribe(this::show);
        model.place().subscribe(this::mark);
        heightProperty().subscribe(height -> mark(model.place().get()));
    }

    /** The window has this width from now on. */
    void window(double width) {
        setPrefWidth(Math.clamp(Math.floor(width * SHARE), NARROWEST, WIDEST));
    }

    /** Marks the entry one stands in, and names the session. */
    private void mark(Place place) {
        for (var node : column.getChildren()) {
            if (node instanceof MenuButton sessions) sessions.setText(title(place));
            if (!(node instanceof ToggleButton entry)) continue;
            entry.setSelected(place.equals(entry.getUserData()));
            if (entry.isSelected()) marked = entry;
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (marked != null) bringIntoView(marked);
        marked = null;
    }

    /** Where one stands is seen, wherever one came from. */
    private void bringIntoView(Node entry) {
        column.layout();
        double sight = getViewportBounds().getHeight();
        double hidden = column.getHeight() - sight;
        if (sight <= 0 || hidden <= 0) return;
        double above = getVvalue() * hidden;
        var at = entry.getBoundsInParent();
        if (at.getMinY() < above) setVvalue(at.getMinY() / hidden);
        else if (at.getMaxY() > above + sight) setVvalue((at.getMaxY() - sight) / hidden);
    }

    private void show(SideBarViewModel.Ways ways) {
        var focused = getScene() == null ? null : getScene().getFocusOwner();
        var focusedId = focused != null && column.getChildren().contains(focused) ? focused.getId() : null;
        column.getChildren().clear();
        column.getChildren().add(sessions(ways.sessions()));
        if (ways.sessions().isEmpty()) {
            column.getChildren().add(link(additions.session()));
        } else {
            column.getChildren().add(caption("shell.agenda"));
            ways.agenda().forEach(e -> column.getChildren().add(entry(e)));
            column.getChildren().add(link(additions.item()));
        }
        column.getChildren().add(caption("shell.registers"));
        ways.registers().forEach(e -> column.getChildren().add(entry(e)));
        column.getChildren().addAll(link(additions.board()), link(additions.futures()));
        mark(model.place().get());
        column.getChildren().stream()
                .filter(n -> focusedId != null && focusedId.equals(n.getId()))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** A new session is there before one stands in it. */
    private String title(Place place) {
        return model.ways().get().sessions().stream()
                .filter(s -> s.id().equals(place.session()))
                .map(Session::title)
                .findFirst()
                .orElse(texts.get("shell.no-session"));
    }

    private MenuButton sessions(List<Session> sessions) {
        var menu = new MenuButton();
        menu.setId("sessions");
        menu.setAccessibleText(texts.get("shell.sessions"));
        menu.setMaxWidth(Double.MAX_VALUE);
        for (var session : sessions) {
            var date = session.date() == null ? "" : " · " + texts.date(session.date());
            var item = new MenuItem(session.title() + date);
            item.setOnAction(event -> model.goToSession(session.id()));
            menu.getItems().add(item);
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        additions.session().menuItem(),
                        additions.fromTemplate().menuItem(),
                        additions.asTemplate().menuItem());
        return menu;
    }

    private Label caption(String key) {
        var caption = new Label(texts.get(key));
        caption.getStyleClass().add("caption");
        return caption;
    }

    private static Button link(Command command) {
        var button = new Button(command.text());
        button.setId(command.id());
        button.getStyleClass().add("link");
        button.setOnAction(event -> command.run().run());
        return button;
    }

    private ToggleButton entry(SideBarViewModel.Entry entry) {
        var mark = new Label(entry.mark());
        mark.getStyleClass().add("side-mark");
        var text = new Label(entry.text());
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var count = new Label(entry.count());
        count.getStyleClass().add("side-count");
        count.setMinWidth(USE_PREF_SIZE);
        count.setManaged(!entry.count().isEmpty());
        var row = new HBox(8, mark, text, count);
        row.setAlignment(Pos.CENTER_LEFT);
        var button = new ToggleButton();
        button.setId("go-" + id(entry.place()));
        button.setGraphic(row);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(entry.mark() + " " + entry.text() + " " + entry.count());
        button.setTooltip(new Tooltip(entry.text()));
        button.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(prefWidthProperty().subtract(SIDES));
        button.getStyleClass().add("side-entry");
        button.setUserData(entry.place());
        button.setOnAction(event -> {
            button.setSelected(true);
            model.go(entry.place());
        });
        return button;
    }

    private static String id(Place place) {
        return place.id() == null ? place.room().code() : place.room().code() + "-" + place.id();
    }
}
