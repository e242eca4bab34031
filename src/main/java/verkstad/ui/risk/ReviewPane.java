package verkstad.ui.risk;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.texts.Texts;
import verkstad.ui.controls.KeyCap;
import verkstad.ui.risk.VotingViewModel.Given;
import verkstad.ui.risk.VotingViewModel.Step;

/** The voter's own ballot, once more before it is handed over. */
final class ReviewPane extends BorderPane {
    private final VotingViewModel model;
    private final Texts texts;

    ReviewPane(VotingViewModel model, Step.Review review, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("ballot");
        var title = new Label(texts.get("risk.review"));
        title.getStyleClass().add("voting-title");
        var lead = new Label(texts.get("risk.review-lead"));
        lead.getStyleClass().add("muted");
        lead.setWrapText(true);
        var scroll = new ScrollPane(table(review.given()));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var page = new VBox(title, lead, scroll);
        page.getStyleClass().add("voting-page");
        setCenter(page);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var back = new Button(texts.get("risk.back"));
        back.setId("review-back");
        back.setFocusTraversable(false);
        back.setOnAction(event -> model.back());
        var over = new Button(texts.get("risk.hand-over"), KeyCap.of("Enter"));
        over.setId("hand-over");
        over.setFocusTraversable(false);
        over.getStyleClass().addAll("accent", "key-right");
        over.setDisable(!review.whole());
        over.setOnAction(event -> model.handOver());
        var foot = new HBox(back, space, over);
        foot.getStyleClass().add("ballot-foot");
        setBottom(foot);
    }

    private GridPane table(List<Given> given) {
        var table = new GridPane();
        table.getStyleClass().add("review");
        for (int i = 0; i < given.size(); i++) row(table, i, given.get(i));
        return table;
    }

    private void row(GridPane table, int place, Given given) {
        var id = new Label(given.risk().id());
        id.getStyleClass().add("strong");
        id.setMinWidth(USE_PREF_SIZE);
        var threat = new Label(given.risk().threat());
        threat.setWrapText(true);
        threat.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(threat, Priority.ALWAYS);
        var scores = new Label(words(given));
        scores.getStyleClass().add("strong");
        scores.setMinWidth(USE_PREF_SIZE);
        var change = new Button(texts.get("risk.change"));
        change.setId("change-" + given.risk().id());
        change.setAccessibleText(texts.get("risk.change") + " " + given.risk().id());
        change.setMinWidth(USE_PREF_SIZE);
        change.setOnAction(event -> model.change(place));
        for (var node : List.of(id, threat, scores, change)) GridPane.setValignment(node, VPos.CENTER);
        table.addRow(place, id, threat, scores, change);
    }

    private String words(Given given) {
        var likelihood = given.likelihood();
        var impact = given.impact();
        return likelihood == null || impact == null
                ? texts.get("risk.abstained")
                : texts.get("risk.given", likelihood, impact);
    }
}
