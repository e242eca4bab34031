package verkstad.ui.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import verkstad.texts.Texts;
import verkstad.ui.controls.Command;
import verkstad.ui.controls.WrappingRow;
import verkstad.workspace.SaveState;
import verkstad.workspace.Workspace;

/** The truth about the disk, what runs in the background, and what the projector shows. */
final class StatusBar extends WrappingRow {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");
    /** How long what could not be written waits before it is tried again by itself. */
    private static final Duration AGAIN = Duration.seconds(5);

    private final Workspace workspace;
    private final Texts texts;
    private final Label saved = new Label();
    private final Button retry = new Button();
    private final PauseTransition again = new PauseTransition(AGAIN);

    StatusBar(Workspace workspace, Texts texts, Press press, ObservableValue<String> projector, Command help) {
        this.workspace = workspace;
        this.texts = texts;
        getStyleClass().add("status-bar");
        saved.setId("saved");
        saved.setWrapText(true);
        retry.setMinWidth(USE_PREF_SIZE);
        retry.setId("retry");
        retry.setText(texts.get("shell.retry"));
        retry.managedProperty().bind(retry.visibleProperty());
        retry.setOnAction(event -> workspace.retry());
        again.setOnFinished(event -> waited());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        saved,
                        retry,
                        new PublishedLine(workspace, texts),
                        new UndoneLine(workspace, texts),
                        told("news", press.news()),
                        new WorkLine(press.underWay(), texts),
                        space,
                        told("projector-state", projector),
                        button(help));
        workspace.saved().subscribe(this::show);
        workspace.forgotten().subscribe(forgot -> show(workspace.saved().get()));
        workspace.unkept().subscribe(why -> show(workspace.saved().get()));
        workspace.publication().subscribe(state -> show(workspace.saved().get()));
    }

    /** What could not be written has waited long enough. */
    void waited() {
        if (isShown() && retry.isVisible()) workspace.retry();
    }

    private void show(SaveState state) {
        saved.setText(
                switch (state) {
                    case SaveState.Saved s ->
                        saved(CLOCK.format(s.at().atZone(ZoneId.systemDefault()))) + forgotten() + unkept();
                    case SaveState.Saving _ -> texts.get("shell.saving");
                    case SaveState.NotSaved s ->
                        texts.get("shell.not-saved", texts.get(s.why()))
                                + s.rescue()
                                        .map(place -> " " + texts.get("shell.rescued", place))
                                        .orElse(s.lost() ? " " + texts.get("shell.not-rescued") : "");
                    case SaveState.ReadOnly s -> texts.get("shell.read-only-why", texts.get(s.why()));
                });
        boolean trouble = state instanceof SaveState.NotSaved;
        saved.pseudoClassStateChanged(TROUBLE, trouble || isWarned());
        retry.setVisible(trouble);
        if (trouble) again.playFromStart();
        else again.stop();
    }

    /** Whether the project is still open in this window. */
    private boolean isShown() {
        return getScene() != null
                && getScene().getWindow() != null
                && getScene().getWindow().isShowing();
    }

    private String saved(String at) {
        return workspace.publication().get() == null
                ? texts.get("shell.saved", at, workspace.path().getFileName())
                : texts.get("published.saved", at);
    }

    private boolean isWarned() {
        return workspace.unkept().get() != null || workspace.forgotten().get();
    }

    private String forgotten() {
        return workspace.forgotten().get() ? " · " + texts.get("shell.disk-forgot") : "";
    }

    private String unkept() {
        var why = workspace.unkept().get();
        return why == null ? "" : " · " + texts.get("shell.no-backup", texts.get(why));
    }

    private static Button button(Command help) {
        var button = help.button();
        button.getStyleClass().add("link");
        button.setContentDisplay(ContentDisplay.LEFT);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static Label told(String id, ObservableValue<String> words) {
        var label = new Label();
        label.setId(id);
        label.setMinWidth(USE_PREF_SIZE);
        label.textProperty().bind(words);
        return label;
    }
}
