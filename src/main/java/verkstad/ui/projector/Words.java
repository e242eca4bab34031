package verkstad.ui.projector;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Words on a slide, in as many lines as they need. */
final class Words {
    private Words() {}

    /** So many letters have room on a slide at twice the smallest type. */
    private static final int LONG = 260;

    /** Whether a text needs smaller type to stand on a slide whole. */
    static boolean isLong(String text) {
        return text.length() > LONG;
    }

    static Label of(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    /** A line beside what is shown, such as how much more there is; never squeezed. */
    static Label quiet(String line) {
        var label = new Label(line);
        label.getStyleClass().add("slide-mute");
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
