package verkstad.ui.futures;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.Form;
import verkstad.ui.futures.LinesTab.Cell;
import verkstad.workspace.Workspace;

/** The parking lot, with what each thought can become. */
final class ParkedPage extends VBox {
    private static final double WAY = 88;
    private final Texts texts;
    private final ParkingViewModel model;

    ParkedPage(Workspace workspace, Texts texts, ParkingViewModel model, Form form) {
        this.texts = texts;
        this.model = model;
        var rows = new ThoughtRows(workspace, texts).parked(model.parked(), this::ways, model.at()::set);
        getStyleClass().add("stage-page");
        getChildren()
                .add(new LinesTab(texts, form).of("parked", rows, model.parked().now()));
    }

    private List<Cell> ways(int place) {
        var action = way("parked-action-" + place, "futures.to-action", () -> model.toAction(place));
        action.setDisable(!model.hasSession());
        return List.of(
                cell(way("parked-step-" + place, "futures.to-step", () -> model.toStep(place))),
                cell(action),
                cell(way("parked-risk-" + place, "futures.to-risk", () -> model.toRisk(place))));
    }

    private Button way(String id, String key, Runnable run) {
        var way = Buttons.of(id, texts.get(key), run);
        way.setAccessibleText(texts.get(key + "-full"));
        return way;
    }

    private static Cell cell(Button button) {
        return new Cell(button, button, WAY);
    }
}
