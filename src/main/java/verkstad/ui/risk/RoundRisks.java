package verkstad.ui.risk;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import verkstad.model.risk.Risk;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.Chip;
import verkstad.ui.controls.WrappingRow;
import verkstad.ui.risk.RoundSheetViewModel.Choice;

/** Which risks a round is about: all, those that no round has scored yet, or chosen ones. */
final class RoundRisks extends HBox {
    private static final int MOST_HANDS = 999;

    /** A long word beside the mark; what else stands on the line goes below rather than breaking it. */
    private static final double NARROWEST = 170;

    private final RoundSheetViewModel model;
    private final Texts texts;

    RoundRisks(RoundSheetViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        HBox.setHgrow(this, Priority.ALWAYS);
        var list = new VBox();
        list.getStyleClass().add("sheet-list");
        model.risks().forEach(choice -> list.getChildren().add(line(choice)));
        boolean fresh = model.risks().stream().anyMatch(Choice::marked);
        var which = new WrappingRow(
                button("round-all", "round.all", model::chooseAll, true),
                button("round-new", "round.new", model::chooseNew, fresh),
                button("round-none", "round.none", model::chooseNone, true));
        which.getStyleClass().add("toolbar-row");
        if (model.isApart())
            which.getChildren().addFirst(button("round-apart", "round.apart", model::chooseDiffering, true));
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
        box.setMinWidth(NARROWEST);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.selectedProperty().bindBidirectional(choice.chosen());
        var line = new WrappingRow(box);
        line.getStyleClass().add("sheet-line");
        if (choice.marked()) line.getChildren().add(chip("round.is-new"));
        if (model.isDiffering(risk)) line.getChildren().add(chip("round.is-apart"));
        line.getChildren().add(hands(risk));
        return line;
    }

    private Chip chip(String key) {
        var chip = new Chip(texts.get(key), Chip.Tone.CALM);
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
    }

    /** How many hands went up for the risk, while that is asked. */
    private Spinner<Integer> hands(Risk risk) {
        var hands = model.cutOff().hands(risk.id());
        var spinner = new Spinner<Integer>(0, MOST_HANDS, hands.get());
        spinner.setId("round-hands-" + risk.id());
        spinner.setAccessibleText(texts.get("round.hands-for", risk.id()));
        spinner.setEditable(true);
        spinner.setPrefWidth(84);
        spinner.setMinWidth(USE_PREF_SIZE);
        spinner.valueProperty().subscribe(number -> {
            if (number != null) hands.set(number);
        });
        spinner.visibleProperty().bind(model.cutOff().asked());
        spinner.managedProperty().bind(spinner.visibleProperty());
        return spinner;
    }

    private Button button(String id, String key, Runnable run, boolean possible) {
        var button = Buttons.of(id, texts.get(key), run);
        button.setDisable(!possible);
        return button;
    }
}
