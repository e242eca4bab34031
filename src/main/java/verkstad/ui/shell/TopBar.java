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
 * Project and session at hand, and what is always within reach. Where the window is too narrow for all of it, the
 * commands that are reached by a key anyhow go into a menu, the last first.
 */
final class TopBar extends HBox {
    /** What the title of a project is worth before a command has to give way. */
    private static final double TITLES = 170;

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

    /** Lets as many commands give way, from the first on, as the width demands. */
    private void give(double width) {
        double needed = snappedLeftInset() + snappedRightInset() + TITLES;
        for (var child : getChildren()) {
            boolean isFixed = !child.equals(more) && !(child instanceof Label) && !buttons.contains(child);
            if (isFixed) needed += child.prefWidth(-1) + getSpacing();
        }
        for (var button : buttons) needed += button.prefWidth(-1) + getSpacing();
        int given = 0;
        double menu = more.prefWidth(-1) + getSpacing();
        while (given < buttons.size() && needed + (given == 0 ? 0 : menu) > width) {
            needed -= buttons.get(given).prefWidth(-1) + getSpacing();
            given++;
        }
        if (given == more.getItems().size()) return;
        more.getItems()
                .setAll(commands.subList(0, given).stream()
                        .map(Command::menuItem)
                        .toList());
        more.setVisible(given > 0);
        for (int i = 0; i < buttons.size(); i++) buttons.get(i).setVisible(i >= given);
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
