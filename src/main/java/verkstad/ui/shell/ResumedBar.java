package verkstad.ui.shell;

import java.time.Instant;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.SavedThen;
import verkstad.ui.controls.WrappingRow;
import verkstad.workspace.Workspace;

/** Says in one line that the program went on after it had died, and from when, until that is read. */
final class ResumedBar extends WrappingRow {
    private final Workspace workspace;
    private final Texts texts;
    private final Label words = new Label();

    ResumedBar(Workspace workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
        setId("resumed");
        getStyleClass().add("banner");
        managedProperty().bind(visibleProperty());
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var seen = Buttons.of("resumed-seen", texts.get("shell.resumed-seen"), workspace::seen);
        getChildren().addAll(words, seen);
        workspace.resumed().subscribe(this::show);
        workspace.publication().subscribe(state -> show(workspace.resumed().get()));
    }

    private void show(@Nullable Instant saved) {
        setVisible(saved != null);
        if (saved == null) return;
        var when = SavedThen.words(saved, workspace, texts);
        words.setText(
                workspace.publication().get() == null
                        ? texts.get("shell.resumed", when)
                        : texts.get("published.resumed", when));
    }
}
