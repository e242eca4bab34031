package verkstad.ui.shell;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import verkstad.texts.Texts;

/** A plain sentence in a dialog of its own, for what has no place on the screen where it happened. */
final class Notice {
    private final Alert alert;
    private final Map<ButtonType, Runnable> offered = new HashMap<>();

    Notice(Texts texts, String words) {
        alert = new Alert(Alert.AlertType.NONE, words, ButtonType.OK);
        alert.setTitle(texts.get("shell.notice"));
    }

    /** With details to copy, for whoever helps. */
    Notice with(String details) {
        var area = new TextArea(details);
        area.setEditable(false);
        alert.getDialogPane().setExpandableContent(area);
        return this;
    }

    /** With something that can be done about it; what is offered last comes first. */
    Notice offering(String what, Runnable run) {
        var choice = new ButtonType(what, ButtonBar.ButtonData.YES);
        alert.getButtonTypes().addFirst(choice);
        offered.put(choice, run);
        alert.setOnHidden(
                event -> offered.getOrDefault(alert.getResult(), () -> {}).run());
        return this;
    }

    /** With something to set, in the place of the words. */
    Notice with(Node setting) {
        var framed = new StackPane(setting);
        framed.getStyleClass().add("notice-setting");
        alert.getDialogPane().setContent(framed);
        return this;
    }

    void show(Window owner) {
        alert.initOwner(owner);
        alert.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        alert.show();
    }
}
