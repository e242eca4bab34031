package verkstad.ui.risk;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import verkstad.texts.Texts;
import verkstad.ui.controls.KeyCap;
import verkstad.ui.risk.VotingViewModel.Page;
import verkstad.ui.risk.VotingViewModel.Turn;

/**
 * One voter's ballot: a risk in full text, and two rows of five. It stands from the first risk to the review, and what
 * a key changes is changed in it, so that the key is shown within a frame.
 */
final class BallotPane extends BorderPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final VotingViewModel model;
    private final Texts texts;
    private final BallotSteps steps;
    private final Label place = label("muted");
    private final BallotText risk;
    private final BallotAxis likelihood;
    private final BallotAxis impact;
    private final Button abstain;
    private final Button next;

    BallotPane(VotingViewModel model, Page.Ballot ballot, Texts texts) {
        this.model = model;
        this.texts = texts;
        steps = new BallotSteps(ballot.of());
        var rule = model.rule();
        risk = new BallotText(texts);
        likelihood = new BallotAxis(BallotAxis.Words.LIKELIHOOD, rule, texts, model::likelihood);
        impact = new BallotAxis(BallotAxis.Words.IMPACT, rule, texts, model::impact);
        abstain = button("abstain", "0", model::abstain);
        abstain.setText(texts.get("risk.cannot-judge"));
        next = button("ballot-next", "Enter", model::next);
        next.getStyleClass().add("accent");
        getStyleClass().add("ballot");
        setTop(head());
        setCenter(body());
        setBottom(foot());
        show(ballot);
    }

    /** Shows another risk of this ballot, or what is given so far. */
    void show(Page.Ballot now) {
        risk.show(now.risk());
        steps.show(now.place() + 1);
        place.setText(texts.get("risk.of", now.place() + 1, now.of()));
        likelihood.show(now.likelihood(), now.next() == Turn.LIKELIHOOD && !now.abstained());
        impact.show(now.impact(), now.next() == Turn.IMPACT);
        abstain.pseudoClassStateChanged(CHOSEN, now.abstained());
        next.setText(texts.get(now.place() == now.of() - 1 ? "risk.to-review" : "risk.next"));
        next.setDisable(!now.isWhole());
    }

    /** Scrolls a text that is longer than the screen; {@code steps} less than 0 is up. */
    void scroll(int steps) {
        risk.scroll(steps);
    }

    /** Whose ballot it is stands first: Enter twice at the curtain takes the first name, which may be another's. */
    private Node head() {
        var yours = label("strong");
        var voter = model.voter();
        yours.setText(voter == null ? texts.get("risk.your-vote") : voter);
        yours.setMinWidth(USE_PREF_SIZE);
        var promise = label("muted");
        place.setMinWidth(USE_PREF_SIZE);
        promise.setText(texts.get(model.isSecret() ? "risk.secret-promise" : "risk.named-promise"));
        return row("ballot-head", yours, steps, place, space(), promise);
    }

    private Node body() {
        var promise = label("ballot-note");
        promise.setMaxWidth(Double.MAX_VALUE);
        promise.setText(texts.get(model.isFew() ? "round.few-are-shown" : "risk.what-is-shown"));
        promise.setWrapText(true);
        promise.setMinHeight(USE_PREF_SIZE);
        var axes = new VBox(likelihood, impact, promise);
        axes.getStyleClass().add("ballot-axes");
        var halves = new GridPane();
        halves.getStyleClass().add("ballot-halves");
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            halves.getColumnConstraints().add(half);
        }
        var whole = new RowConstraints();
        whole.setVgrow(Priority.ALWAYS);
        halves.getRowConstraints().add(whole);
        halves.addRow(0, risk, axes);
        return halves;
    }

    private Node foot() {
        var back = new Button(texts.get("risk.back"));
        back.setId("ballot-back");
        back.setFocusTraversable(false);
        back.setOnAction(event -> model.back());
        var by = label("muted");
        by.setText(texts.get("risk.back-by"));
        return row("ballot-foot", back, abstain, space(), by, next);
    }

    private static Button button(String id, String key, Runnable run) {
        var button = new Button();
        button.setId(id);
        button.setGraphic(KeyCap.of(key));
        button.setFocusTraversable(false);
        button.getStyleClass().add("key-right");
        button.setOnAction(event -> run.run());
        return button;
    }

    private static HBox row(String style, Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add(style);
        return row;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        return label;
    }
}
