package verkstad.ui.communication;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.model.Project;
import verkstad.texts.Texts;
import verkstad.ui.controls.Form;
import verkstad.workspace.Workspace;

/** The shared message that the futures workshop came to, on top of the plan that carries it out. */
final class PinnedMessage {
    private PinnedMessage() {}

    /** The page with the message over it, as long as there is one. */
    static Region over(Parent page, Workspace workspace, Texts texts, Form form) {
        var caption = new Label(texts.get("futures.shared-message"));
        caption.getStyleClass().add("caption");
        caption.setMinWidth(Region.USE_PREF_SIZE);
        var words = new Label();
        words.setId("pinned-message");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add("strong");
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(caption, words);
        line.getStyleClass().add("pinned");
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.managedProperty().bind(line.visibleProperty());
        form.keep(workspace.project().map(Project::sharedMessage).subscribe(message -> {
            line.setVisible(message.isPresent());
            words.setText(message.orElse(""));
        }));
        VBox.setVgrow(page, Priority.ALWAYS);
        var whole = new VBox(line, page);
        whole.getStyleClass().add("pinned-page");
        return whole;
    }
}
