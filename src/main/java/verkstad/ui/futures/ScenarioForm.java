package verkstad.ui.futures;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import verkstad.texts.Texts;
import verkstad.ui.controls.CheckedText;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.GrowingArea;
import verkstad.ui.controls.Writing;

/** The year, and the scenario in which all went well already. */
final class ScenarioForm extends HBox {
    static final Writing<Integer> YEAR = Writing.number(1900, 2200);
    private static final double NUMBER = 90;
    private static final int ROWS = 4;

    ScenarioForm(Form form, StageViewModel model, Texts texts) {
        var year = Form.labelled(form.checked(
                new CheckedText<>("futures-year", YEAR, texts.get("futures.year-wrong")),
                "futures.year",
                model.year()));
        year.setMinWidth(NUMBER);
        year.setMaxWidth(NUMBER);
        var scenario = Form.labelled(
                form.required(new GrowingArea(ROWS), "futures-scenario", "futures.scenario", model.scenario()));
        HBox.setHgrow(scenario, Priority.ALWAYS);
        getStyleClass().add("frame");
        getChildren().addAll(year, scenario);
    }
}
