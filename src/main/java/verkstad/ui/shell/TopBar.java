package verkstad.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
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

/** Project and session at hand, and what is always within reach. */
final class TopBar extends HBox {
    private final Workspace workspace;
    private final Texts texts;
    private final Label project = new Label();
    private final Label session = new Label();
    private final Subscription subscription;

    TopBar(Workspace workspace, Texts texts, MenuButton file, List<Command> commands, Node minutes) {
        this.workspace = workspace;
        this.texts = texts;
        getStyleClass().add("top-bar");
        project.setId("project-title");
        project.getStyleClass().add("strong");
        project.setMinWidth(0);
        session.setId("session-title");
        session.getStyleClass().add("muted");
        session.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(file, project, session);
        if (workspace.isReadOnly()) getChildren().add(readOnly());
        getChildren().add(space);
        for (var command : commands) {
            var button = command.button();
            button.setMinWidth(USE_PREF_SIZE);
            getChildren().add(button);
        }
        getChildren().add(minutes);
        subscription = Subscription.combine(
                workspace.project().subscribe(p -> refresh()), workspace.place().subscribe(p -> refresh()));
    }

    void close() {
        subscription.unsubscribe();
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
