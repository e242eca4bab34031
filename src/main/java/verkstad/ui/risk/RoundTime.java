package verkstad.ui.risk;

import javafx.beans.property.IntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import verkstad.texts.Texts;
import verkstad.ui.controls.Labelled;
import verkstad.ui.controls.WrappingRow;
import verkstad.ui.risk.RoundSheetViewModel.Estimate;

/** How long the round will take, against the time on the agenda; and a way out where it will not fit. */
final class RoundTime extends WrappingRow {
    private static final int SLOWEST = 600;

    /** With less than this beside them, the words have a line of their own. */
    private static final double WORDS = 300;

    private final Texts texts;
    private final Label takes = new Label();
    private final Label against = SheetPaper.muted("");
    private final Button fresh = new Button();
    private final Button hands = new Button();
    private final Button most = new Button();
    private final CutOff cutOff;

    RoundTime(RoundSheetViewModel model, Texts texts) {
        cutOff = model.cutOff();
        this.texts = texts;
        getStyleClass().addAll("paper", "round-time");
        takes.setId("round-takes");
        takes.setWrapText(true);
        takes.setMinHeight(USE_PREF_SIZE);
        takes.getStyleClass().add("strong");
        against.setId("round-against");
        fresh.setId("round-fresh");
        fresh.setMinWidth(USE_PREF_SIZE);
        fresh.managedProperty().bind(fresh.visibleProperty());
        fresh.setOnAction(event -> model.chooseNew());
        hands.setId("round-hands");
        hands.setText(texts.get("round.hands"));
        hands.setMinWidth(USE_PREF_SIZE);
        hands.managedProperty().bind(hands.visibleProperty());
        hands.setOnAction(event -> {
            cutOff.asked().set(true);
            show(model.estimate().get());
        });
        most.setId("round-most");
        most.setMinWidth(USE_PREF_SIZE);
        most.managedProperty().bind(most.visibleProperty());
        most.visibleProperty().bind(cutOff.asked());
        most.setOnAction(event -> model.chooseMost());
        var lead = new Label(texts.get("round.hands-lead"));
        lead.setWrapText(true);
        lead.setMinHeight(USE_PREF_SIZE);
        lead.visibleProperty().bind(cutOff.asked());
        lead.managedProperty().bind(lead.visibleProperty());
        var words = new VBox(4, takes, against, lead);
        words.setMinWidth(WORDS);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren()
                .addAll(
                        words,
                        hands,
                        most,
                        fresh,
                        seconds("round-pace", "round.pace", 1, model.secondsPerRisk()),
                        seconds("round-passing", "round.passing", 0, model.secondsPerHandOver()));
        model.estimate().subscribe(this::show);
    }

    private void show(Estimate estimate) {
        takes.setText(texts.get("round.takes", estimate.risks(), estimate.voters(), estimate.minutes()));
        against.setText(against(estimate));
        against.getStyleClass().setAll("label", estimate.isTooLong() ? "trouble" : "muted");
        fresh.setText(texts.get("round.only-new", estimate.fresh(), estimate.freshMinutes()));
        fresh.setVisible(estimate.offersFresh() && !cutOff.asked().get());
        hands.setVisible(estimate.offersCutOff() && !cutOff.asked().get());
        most.setText(texts.get("round.most", estimate.most()));
    }

    private String against(Estimate estimate) {
        var planned = estimate.planned();
        if (planned == null) return texts.get("round.not-planned");
        return estimate.isTooLong()
                ? texts.get("round.too-long", planned, estimate.within())
                : texts.get("round.fits", planned);
    }

    private Node seconds(String id, String key, int least, IntegerProperty of) {
        var spinner = new Spinner<Integer>(least, SLOWEST, of.get(), 5);
        spinner.setId(id);
        spinner.setEditable(true);
        spinner.setPrefWidth(110);
        spinner.valueProperty().subscribe(number -> {
            if (number != null) of.set(number);
        });
        var labelled = new Labelled(texts.get(key), spinner);
        labelled.setMinWidth(USE_PREF_SIZE);
        return labelled;
    }
}
