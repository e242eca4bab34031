package verkstad.ui.shell;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import verkstad.model.Publication;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.workspace.Workspace;

/** Says that somebody else changed the file, where one's own work is now, and what to do, until that is read. */
final class PublishedBar extends HBox {
    private final Texts texts;
    private final Label words = new Label();
    private @Nullable Path read;

    PublishedBar(Workspace workspace, Texts texts) {
        this.texts = texts;
        setId("beside");
        getStyleClass().add("banner");
        managedProperty().bind(visibleProperty());
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var seen = Buttons.of("beside-seen", texts.get("shell.resumed-seen"), () -> seen(workspace));
        seen.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, seen);
        workspace.publication().subscribe(this::show);
    }

    private void seen(Workspace workspace) {
        var state = workspace.publication().get();
        read = state == null ? null : state.place();
        show(state);
    }

    private void show(@Nullable Publication state) {
        if (state instanceof Publication.Beside beside && !beside.place().equals(read)) {
            words.setText(texts.get(
                    "published.beside",
                    beside.theirs().getFileName(),
                    beside.place().getFileName()));
            setVisible(true);
        } else {
            setVisible(false);
        }
    }
}
