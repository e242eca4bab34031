package verkstad.ui.futures;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.model.futures.Stage;
import verkstad.texts.Texts;
import verkstad.ui.controls.Form;

/** What is settled before the room begins: the year and the scenario; and what the day will be. */
final class PreparationPage extends VBox {
    PreparationPage(Form form, StageViewModel model, Texts texts) {
        getStyleClass().add("stage-page");
        var day = new VBox();
        day.getStyleClass().add("paper");
        Stage.DAY.stream()
                .filter(stage -> stage != Stage.PREPARATION)
                .forEach(stage -> day.getChildren()
                        .addAll(
                                words(texts.word("futures.stage", stage), "strong"),
                                words(texts.word("futures.rule-line", stage), "muted")));
        getChildren()
                .addAll(
                        words(texts.get("futures.preparation-hint"), "muted"),
                        new ScenarioForm(form, model, texts),
                        day);
    }

    private static Label words(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
