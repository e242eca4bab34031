package verkstad.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** Something that is shown to those who ask for it, by a link above it. */
public final class Asked extends VBox {
    /** @param shown runs when it has come to be seen */
    public Asked(String id, String words, Node told, Runnable shown) {
        told.managedProperty().bind(told.visibleProperty());
        told.setVisible(false);
        var ask = new Hyperlink(words);
        ask.setId(id);
        ask.setOnAction(event -> {
            told.setVisible(!told.isVisible());
            applyCss();
            layout();
            if (told.isVisible()) shown.run();
        });
        getChildren().addAll(ask, told);
    }
}
