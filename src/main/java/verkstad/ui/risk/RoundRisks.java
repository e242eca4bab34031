package verkstad.ui.risk;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import verkstad.model.risk.Risk;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.Chip;
import verkstad.ui.risk.RoundSheetViewModel.Choice;

/** Which risks a round is about: all, those that no round has scored yet, or chosen ones. */
final class RoundRisks extends HBox {
    private final Texts texts;

    RoundRisks(RoundSheetViewModel model, Texts texts) {
        this.texts = texts;
        HBox.setHgrow(this, Priority.ALWAYS);
        var list = new VBox();
        list.getStyleClass().add("sheet-list");
        model.risks().forEach(choice -> list.getChildren().add(line(choice)));
        boolean fresh = model.risks().stream().anyMatch(Choice::marked);
        var which = new HBox(
                button("round-all", "round.all", model::chooseAll, true),
                button("round-new", "round.new", model::chooseNew, fresh),
                button("round-none", "round.none", model::chooseNone, true));
        which.getStyleClass().add("toolbar-row");
        getChildren()
                .add(
                        model.risks().isEmpty()
                                ? new SheetPaper(
                                        texts, "risk.which", list, SheetPaper.muted(texts.get("risk.no-open-risks")))
                                : new SheetPaper(texts, "risk.which", list, which));
    }

    private Node line(Choice<Risk> choice) {
        var risk = choice.of();
        var box = new CheckBox(risk.id() + "  " + risk.threat());
        box.setId("round-risk-" + risk.id());
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.selectedProperty().bindBidirectional(choice.chosen());
        var line = new HBox(box);
        line.getStyleClass().add("sheet-line");
        if (choice.marked()) {
            var mark = new Chip(texts.get("round.is-new"), Chip.Tone.CALM);
            mark.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(mark);
        }
        return line;
    }

    private Button button(String id, String key, Runnable run, boolean possible) {
        var button = Buttons.of(id, texts.get(key), run);
        button.setDisable(!possible);
        return button;
    }
}
