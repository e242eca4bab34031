package verkstad.ui.controls;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** Plain buttons that are never narrower than their words. */
public final class Buttons {
    private Buttons() {}

    /** @param text what it is called, in the user's language */
    public static Button of(String id, String text, Runnable run) {
        var button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        return button;
    }
}
