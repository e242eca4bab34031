package verkstad.ui.controls;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;

/** A key, drawn as a key: shown where it helps. */
public final class KeyCap {
    private KeyCap() {}

    public static Label of(KeyCombination key) {
        return of(words(key));
    }

    /** What stands on the key. */
    static String words(KeyCombination key) {
        return key.getDisplayText().replace("+", " ");
    }

    public static Label of(String key) {
        var cap = new Label(key);
        cap.getStyleClass().add("keycap");
        return cap;
    }
}
