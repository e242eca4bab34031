package verkstad.ui.risk;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.texts.Texts;
import verkstad.ui.controls.KeyCap;
import verkstad.ui.controls.WrappedCell;
import verkstad.ui.controls.WrappingRow;
import verkstad.ui.risk.VotingViewModel.Given;
import verkstad.ui.risk.VotingViewModel.Page;

/**
 * The voter's own ballot, once more before it is handed over. Only the lines in sight are built, and each is one line,
 * since the voter knows the risks by now: to measure all their words for the key that opens the page takes longer than
 * a frame.
 */
final class ReviewPane extends BorderPane {
    /** In pixels: what a finger meets, with some air; two rows of words. */
    private static final double LINE = 58;

    private final VotingViewModel model;
    private final Texts texts;
    private final ListView<Given> lines;

    ReviewPane(VotingViewModel model, Page.Review review, Texts texts) {
        this.model = model;
        this.texts = texts;
        lines = new ListView<>(FXCollections.observableList(review.given()));
        lines.setId("review");
        lines.getStyleClass().add("review");
        lines.setFocusTraversable(false);
        lines.setFixedCellSize(LINE);
        lines.setAccessibleText(texts.get("risk.review"));
        lines.setCellFactory(view -> new Line());
        getStyleClass().add("ballot");
        setCenter(page());
        setBottom(foot(review.whole()));
    }

    /** Chooses a line by the arrows, and changes it by the space bar; whether the key is one of them. */
    boolean answer(KeyCode code) {
        int at = lines.getSelectionModel().getSelectedIndex();
        switch (code) {
            case UP -> choose(at - 1);
            case DOWN -> choose(at + 1);
            case SPACE -> {
                if (at >= 0) model.change(at);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void choose(int line) {
        int there = Math.clamp(line, 0, lines.getItems().size() - 1);
        lines.getSelectionModel().select(there);
        lines.scrollTo(there);
    }

    private Node page() {
        var title = new Label(texts.get("risk.review"));
        title.getStyleClass().add("voting-title");
        var lead = new Label(texts.get("risk.review-lead"));
        lead.getStyleClass().add("muted");
        lead.setWrapText(true);
        VBox.setVgrow(lines, Priority.ALWAYS);
        var page = new VBox(title, lead, lines);
        page.getStyleClass().add("voting-page");
        return page;
    }

    private Node foot(boolean whole) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var back = new Button(texts.get("risk.back"));
        back.setId("review-back");
        back.setFocusTraversable(false);
        back.setOnAction(event -> model.back());
        var keys = new Label(texts.get("risk.review-keys"));
        keys.getStyleClass().add("muted");
        var over = new Button(texts.get("risk.hand-over"), KeyCap.of("Enter"));
        over.setId("hand-over");
        over.setFocusTraversable(false);
        over.getStyleClass().addAll("accent", "key-right");
        over.setDisable(!whole);
        over.setOnAction(event -> model.handOver());
        var foot = new WrappingRow(back, space, keys, over);
        foot.getStyleClass().add("ballot-foot");
        return foot;
    }

    private String words(Given given) {
        var likelihood = given.likelihood();
        var impact = given.impact();
        return likelihood == null || impact == null
                ? texts.get("risk.abstained")
                : texts.get("risk.given", likelihood, impact);
    }

    /** What was given one risk, with the way back to it. */
    private final class Line extends WrappedCell<Given> {
        private final Label id = strong();
        private final Label threat = new Label();
        private final Label scores = strong();
        private final Button change = new Button(texts.get("risk.change"));
        private final HBox row = new HBox(id, threat, scores, change);

        Line() {
            id.getStyleClass().add("review-id");
            threat.setMaxWidth(Double.MAX_VALUE);
            threat.setWrapText(true);
            HBox.setHgrow(threat, Priority.ALWAYS);
            change.setMinWidth(USE_PREF_SIZE);
            change.setOnAction(event -> model.change(getIndex()));
            row.getStyleClass().add("review-line");
        }

        @Override
        protected void updateItem(Given given, boolean empty) {
            super.updateItem(given, empty);
            setGraphic(empty ? null : row);
            if (empty) return;
            id.setText(given.risk().id());
            threat.setText(given.risk().threat());
            scores.setText(words(given));
            change.setId("change-" + given.risk().id());
            change.setAccessibleText(
                    texts.get("risk.change") + " " + given.risk().id());
            setAccessibleText(given.risk().id() + " " + given.risk().threat()); // not what was given: it is read aloud
        }

        private static Label strong() {
            var label = new Label();
            label.getStyleClass().add("strong");
            label.setMinWidth(USE_PREF_SIZE);
            return label;
        }
    }
}
