package verkstad.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A control under its label, tied to it for screen readers. */
public final class Labelled extends VBox {
    public Labelled(String label, Control control) {
        this(label, control, control);
    }

    /** @param shown what stands under the label, with the control in it */
    public Labelled(String label, Control control, Node shown) {
        var caption = new Label(label);
        caption.getStyleClass().add("caption");
        caption.setLabelFor(control);
        caption.setMinWidth(USE_PREF_SIZE);
        control.setAccessibleText(label);
        control.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("labelled");
        VBox.setVgrow(shown, Priority.ALWAYS);
        getChildren().addAll(caption, shown);
    }
}
