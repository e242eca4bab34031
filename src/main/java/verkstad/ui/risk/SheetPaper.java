package verkstad.ui.risk;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.texts.Texts;
import verkstad.ui.controls.FocusScroll;

/** One column of a round's sheet: a title, what always stays in sight, and what scrolls. */
final class SheetPaper extends VBox {
    private static final double NARROWEST = 270;

    SheetPaper(Texts texts, String title, Region content, Node... above) {
        var scroll = new FocusScroll(content);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(title(texts, title));
        getChildren().addAll(above);
        getChildren().add(scroll);
        getStyleClass().add("paper");
        HBox.setHgrow(this, Priority.ALWAYS);
        setPrefWidth(300);
        setMinWidth(NARROWEST);
    }

    static Label title(Texts texts, String key) {
        var title = new Label(texts.get(key));
        title.getStyleClass().add("headline2");
        return title;
    }

    /** Wrapped words in the background. */
    static Label muted(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }
}
