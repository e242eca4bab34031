package verkstad.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import verkstad.model.Project;
import verkstad.model.session.Session;
import verkstad.texts.Texts;
import verkstad.ui.controls.Chip;
import verkstad.ui.controls.Command;
import verkstad.workspace.Workspace;

/**
 * Project and session at hand, and what is always within reach. Where the window is too narrow for all of it, the keys
 * drawn on the commands go first, then the commands themselves into a menu: they are reached by their keys anyhow.
 */
final class TopBar extends HBox {
    /** What the titles are worth before a command has to give way; all they want before a key has to. */
    private static final double TITLES = 280;
    /** The project's share of what the titles have: it is named nowhere else on the screen. */
    private static final double OF_PROJECT = 0.66;

    private final Workspace workspace;
    private final Texts texts;
    private final Label project = new Label();
    private final Label session = new Label();
    private final List<Button> buttons = new ArrayList<>();
    private final List<Command> commands;
    private final MenuButton more = new MenuButton();
    private final Subscription subscription;

    /** What stands around the titles: how the side bar is folded, the files; the commands; the minutes. */
    record Parts(Command fold, MenuButton file, List<Command> commands, Node minutes) {}

    TopBar(Workspace workspace, Texts texts, Parts parts) {
        this.workspace = workspace;
        this.texts = texts;
        commands = parts.commands();
        getStyleClass().add("top-bar");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(fold(parts.fold()), parts.file(), title(project, "top-project", "strong"));
        getChildren().add(title(session, "top-session", "muted"));
        if (workspace.isReadOnly()) getChildren().add(readOnly());
        getChildren().add(space);
        for (var command : commands) {
            var button = command.button();
            button.setMinWidth(USE_PREF_SIZE);
            button.managedProperty().bind(button.visibleProperty());
            if (command.key() != null)
                button.setTooltip(new Tooltip(command.key().getDisplayText()));
            buttons.add(button);
        }
        getChildren().addAll(buttons);
        more.setId("more");
        more.setText(texts.get("shell.more"));
        more.setMinWidth(USE_PREF_SIZE);
        more.managedProperty().bind(more.visibleProperty());
        more.setVisible(false);
        getChildren().addAll(more, parts.minutes());
        subscription = Subscription.combine(
                workspace.project().subscribe(p -> refresh()), workspace.place().subscribe(p -> refresh()));
    }

    void close() {
        subscription.unsubscribe();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        give(getWidth());
        super.layoutChildren();
    }

    /** Lets as many keys and commands give way, from the first on, as the width demands. */
    private void give(double width) {
        double wanted = project.prefWidth(-1) + session.prefWidth(-1);
        double room = width - snappedLeftInset() - snappedRightInset() - 2 * getSpacing();
        for (var child : getChildren()) {
            boolean isTitle = child.equals(project) || child.equals(session);
            if (!isTitle && !child.equals(more) && !buttons.contains(child)) room -= child.prefWidth(-1) + getSpacing();
        }
        int bare = 0;
        for (var button : buttons) room -= full(button) + getSpacing();
        while (bare < buttons.size() && room < wanted) room += key(buttons.get(bare++));
        int given = 0;
        if (room < Math.min(wanted, TITLES)) room -= more.prefWidth(-1) + getSpacing();
        while (given < buttons.size() && room < Math.min(wanted, TITLES)) {
            var button = buttons.get(given++);
            room += full(button) - key(button) + getSpacing();
        }
        project.setMinWidth(Math.max(0, Math.min(Math.ceil(project.prefWidth(-1)), room * OF_PROJECT)));
        show(bare, given);
    }

    private void show(int bare, int given) {
        for (int i = 0; i < buttons.size(); i++)
            buttons.get(i).setContentDisplay(i < bare ? ContentDisplay.TEXT_ONLY : ContentDisplay.RIGHT);
        if (given == more.getItems().size()) return;
        more.getItems()
                .setAll(commands.subList(0, given).stream()
                        .map(Command::menuItem)
                        .toList());
        more.setVisible(given > 0);
        for (int i = 0; i < buttons.size(); i++) buttons.get(i).setVisible(i >= given);
    }

    /** How wide a button is with its key. */
    private static double full(Button button) {
        return button.prefWidth(-1) + (button.getContentDisplay() == ContentDisplay.TEXT_ONLY ? key(button) : 0);
    }

    private static double key(Button button) {
        var cap = button.getGraphic();
        return cap == null ? 0 : cap.prefWidth(-1) + button.getGraphicTextGap();
    }

    private static Button fold(Command fold) {
        var button = fold.button();
        var glyph = new Region();
        glyph.getStyleClass().addAll("glyph", "mark-menu");
        button.setGraphic(glyph);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setTooltip(new Tooltip(fold.text()));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static Label title(Label label, String id, String style) {
        label.setId(id);
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        label.setTooltip(new Tooltip());
        label.getTooltip().textProperty().bind(label.textProperty());
        return label;
    }

    private Chip readOnly() {
        var badge = new Chip(texts.get("shell.read-only"), Chip.Tone.WARN);
        badge.setId("read-only");
        badge.setMinWidth(USE_PREF_SIZE);
        return badge;
    }

    private void refresh() {
        Project now = workspace.project().get();
        project.setText(now.details().title());
        session.setText(now.sessions().stream()
                .filter(s -> s.id().equals(workspace.place().get().session()))
                .findFirst()
                .map(this::named)
                .orElse(""));
    }

    private String named(Session at) {
        return at.date() == null ? at.title() : at.title() + " · " + texts.date(at.date());
    }
}
