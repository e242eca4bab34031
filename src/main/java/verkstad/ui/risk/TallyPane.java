package verkstad.ui.risk;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.texts.Texts;
import verkstad.ui.controls.WrappingRow;
import verkstad.ui.risk.RoundDeskViewModel.Desk;
import verkstad.ui.risk.RoundDeskViewModel.Voted;

/** Votes from paper and raised hands: one row for the risk that is chosen in the list. */
final class TallyPane extends VBox implements AutoCloseable {
    private final PaperViewModel model;
    private final Texts texts;
    private final ListView<Voted> risks = new ListView<>();
    private final Label of = new Label();
    private final Label sums = SheetPaper.muted("");
    private final Button count = new Button();
    private final Label told = new Label();
    private final KeyedLines keyed;
    private int voters;

    TallyPane(RoundDeskViewModel desk, Texts texts) {
        this.model = desk.paper();
        this.texts = texts;
        keyed = new KeyedLines(model, texts);
        getStyleClass().add("paper");
        HBox.setHgrow(this, Priority.ALWAYS);
        risks.setId("tally-risks");
        risks.getStyleClass().add("tally-risks");
        risks.setAccessibleText(texts.get("risk.which"));
        risks.setCellFactory(list -> new Line());
        VBox.setVgrow(risks, Priority.ALWAYS);
        of.getStyleClass().add("strong");
        of.setWrapText(true);
        of.setMinHeight(USE_PREF_SIZE);
        sums.setId("tally-sums");
        model.corrected()
                .subscribe(earlier ->
                        count.setText(texts.get(earlier == null ? "round.count-in" : "round.count-corrected")));
        count.setId("tally-count");
        count.getStyleClass().add("accent");
        count.setMinWidth(USE_PREF_SIZE);
        count.setOnAction(event -> model.count());
        told.setId("tally-told");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        told.getStyleClass().add("trouble");
        told.setText(texts.get("round.paper-told"));
        told.managedProperty().bind(told.visibleProperty());
        var foot = new WrappingRow(count, sums);
        foot.getStyleClass().add("toolbar-row");
        HBox.setHgrow(sums, Priority.ALWAYS);
        getChildren()
                .addAll(
                        SheetPaper.title(texts, "round.paper"),
                        SheetPaper.muted(texts.get("round.paper-lead")),
                        risks,
                        of,
                        keyed,
                        row(),
                        foot,
                        told);
        desk.desk().subscribe(this::show);
        model.risk().subscribe(this::choose);
        risks.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) model.risk().set(chosen.risk().id());
        });
        model.draft().subscribe(this::check);
    }

    @Override
    public void close() {
        keyed.close();
    }

    private GridPane row() {
        var row = new GridPane();
        row.getStyleClass().add("tally");
        int column = axis(row, 0, "likelihood", model.likelihood());
        column = axis(row, gap(row, column), "impact", model.impact());
        column = gap(row, column);
        var pairs = field("tally-pairs", "round.pairs", model.pairs(), 84);
        pairs.setPromptText(texts.get("round.pairs-as"));
        pairs.getStyleClass().add("tally-pairs");
        row.add(caption("round.pairs"), column, 0, 1, 2);
        row.add(pairs, column, 2);
        column = gap(row, column + 1);
        row.add(caption("round.cannot-judge"), column, 0, 1, 2);
        row.add(field("tally-abstained", "round.cannot-judge", model.abstained(), 64), column, 2);
        return row;
    }

    /** Some air in this column; the next one. */
    private static int gap(GridPane row, int column) {
        var air = new Region();
        air.setMinWidth(8);
        row.add(air, column, 0);
        return column + 1;
    }

    private int axis(GridPane row, int from, String axis, List<StringProperty> counts) {
        row.add(caption("risk.axis-" + axis), from, 0, counts.size(), 1);
        for (int i = 0; i < counts.size(); i++) {
            var score = new Label(String.valueOf(i + 1));
            score.getStyleClass().add("caption");
            GridPane.setHalignment(score, HPos.CENTER);
            row.add(score, from + i, 1);
            var field = field("tally-" + axis + "-" + (i + 1), "risk.axis-" + axis, counts.get(i), 34);
            field.setAccessibleText(texts.get("risk.axis-" + axis) + " " + (i + 1));
            row.add(field, from + i, 2);
        }
        return from + counts.size();
    }

    private TextField field(String id, String key, StringProperty written, double width) {
        var field = new TextField();
        field.setId(id);
        field.setAccessibleText(texts.get(key));
        field.setPrefWidth(width);
        field.setMinWidth(width);
        field.textProperty().bindBidirectional(written);
        field.setOnAction(event -> model.count());
        return field;
    }

    private void show(@Nullable Desk desk) {
        if (desk == null) return;
        voters = desk.of();
        told.setVisible(desk.told());
        risks.getItems().setAll(desk.risks());
        choose(model.risk().get());
    }

    private void choose(@Nullable String risk) {
        int place = Lists.place(risks.getItems(), v -> v.risk().id().equals(risk));
        if (place < 0) return;
        var chosen = risks.getItems().get(place).risk();
        risks.getSelectionModel().select(place);
        risks.scrollTo(place);
        of.setText(chosen.id() + "  " + chosen.threat());
    }

    private void check(@Nullable TallyDraft draft) {
        count.setDisable(draft == null || draft.votes() == 0);
        sums.getStyleClass().setAll("label", draft == null ? "trouble" : "muted");
        if (draft == null) {
            sums.setText(texts.get("round.tally-unreadable"));
        } else if (draft.likelihoodHands() != draft.impactHands()) {
            sums.setText(texts.get("round.hands-differ", draft.likelihoodHands(), draft.impactHands()));
        } else {
            sums.setText(draft.votes() == 0 ? "" : texts.get("round.tally-sum", draft.votes()));
        }
    }

    private Label caption(String key) {
        var caption = new Label(texts.get(key));
        caption.getStyleClass().add("caption");
        caption.setWrapText(true);
        GridPane.setValignment(caption, VPos.BOTTOM);
        return caption;
    }

    private final class Line extends ListCell<Voted> {
        Line() {
            setPrefWidth(0); // as wide as the list; the whole text stands below it
        }

        @Override
        protected void updateItem(@Nullable Voted voted, boolean empty) {
            super.updateItem(voted, empty);
            setText(voted == null || empty ? null : words(voted));
        }

        private String words(Voted voted) {
            return texts.get(
                    "round.risk-voted",
                    voted.risk().id(),
                    voted.votes(),
                    voters,
                    voted.risk().threat());
        }
    }
}
