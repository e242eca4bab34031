package verkstad.ui.controls;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something the user can do, defined once and used by menu, button and shortcut.
 *
 * @param id the id of the controls that do it
 * @param text what it is called, in the user's language
 * @param key its shortcut, if it has one
 * @param disabled when it cannot be done
 */
public record Command(
        String id, String text, @Nullable KeyCombination key, ObservableBooleanValue disabled, Runnable run) {
    /** A button that does it, with its key shown on it. */
    public Button button() {
        var button = new Button(text);
        button.setId(id);
        button.setAccessibleText(text);
        if (key != null) {
            button.setGraphic(KeyCap.of(key));
            button.setContentDisplay(ContentDisplay.RIGHT);
        }
        button.disableProperty().bind(disabled);
        button.setOnAction(event -> run.run());
        return button;
    }

    /** A menu item that does it; the shortcut is only shown there, since the scene listens to it. */
    public MenuItem menuItem() {
        var item = new MenuItem(text);
        item.setId("menu-" + id);
        item.setAccelerator(key);
        item.disableProperty().bind(disabled);
        item.setOnAction(event -> run.run());
        return item;
    }
}
