package verkstad.ui.projector;

import javafx.scene.control.Label;

/** Words on a slide, in as many lines as they need. */
final class Words {
    private Words() {}

    static Label of(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
