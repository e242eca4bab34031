package verkstad.ui.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.texts.Texts;
import verkstad.ui.controls.KeyCap;
import verkstad.ui.risk.VotingViewModel.Step;

/** One risk in full text, and two rows of five. */
final class BallotPane extends BorderPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final VotingViewModel model;
    private final List<Button> likelihood = new ArrayList<>();
    private final List<Button> impact = new ArrayList<>();
    private final Button abstain = new Button();
    private final Button next = new Button();
    private final Step.Ballot ballot;
    private final Texts texts;

    BallotPane(VotingViewModel model, Step.Ballot ballot, Texts texts) {
        this.model = model;
        this.ballot = ballot;
        this.texts = texts;
        getStyleClass().add("ballot");
        setTop(head());
        setCenter(body());
        setBottom(foot());
        show(ballot);
    }

    /** Whether this is a state of the risk that stands here already; then it is shown without building anew. */
    boolean isOf(Step.Ballot other) {
        return ballot.place() == other.place() && ballot.risk().equals(other.risk());
    }

    /** Shows what is given so far. */
    void show(Step.Ballot now) {
        for (int i = 0; i < likelihood.size(); i++) {
            choose(likelihood.get(i), Objects.equals(now.likelihood(), i + 1));
            choose(impact.get(i), Objects.equals(now.impact(), i + 1));
        }
        choose(abstain, now.abstained());
        next.setDisable(!now.isWhole());
    }

    private static void choose(Button button, boolean chosen) {
        button.pseudoClassStateChanged(CHOSEN, chosen);
    }

    private Node head() {
        var yours = label("risk.your-vote", "strong");
        var steps = new HBox();
        steps.getStyleClass().add("ballot-steps");
        for (int i = 0; i < ballot.of(); i++) {
            var bar = new Region();
            bar.getStyleClass().addAll("ballot-step", i <= ballot.place() ? "reached" : "ahead");
            steps.getChildren().add(bar);
        }
        var place = new Label(texts.get("risk.of", ballot.place() + 1, ballot.of()));
        place.getStyleClass().add("muted");
        var promise = label(model.isSecret() ? "risk.secret-promise" : "risk.named-promise", "muted");
        return row("ballot-head", yours, steps, place, space(), promise);
    }

    private Node body() {
        var left = new VBox(
                words(ballot.risk().id(), "ballot-id"), words(ballot.risk().threat(), "ballot-threat"));
        part(left, "risk.vulnerability", ballot.risk().vulnerability());
        part(left, "risk.consequence", ballot.risk().consequence());
        left.getChildren()
                .add(wrapped(label(model.isFew() ? "round.few-are-shown" : "risk.what-is-shown", "ballot-note")));
        left.getStyleClass().add("ballot-risk");
        var scroll = new ScrollPane(left);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        var right = new VBox(
                axis("risk.how-likely", "risk.keys-first", "likelihood", likelihood, model::likelihood),
                axis("risk.how-grave", "risk.keys-then", "impact", impact, model::impact));
        right.getStyleClass().add("ballot-axes");
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
        halves.addRow(0, scroll, right);
        return halves;
    }

    private Node axis(String question, String keys, String axis, List<Button> buttons, IntConsumer choose) {
        var five = new GridPane();
        five.getStyleClass().add("five");
        for (int score = 1; score <= 5; score++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(20);
            five.getColumnConstraints().add(column);
            var button = button(axis, score, choose);
            buttons.add(button);
            five.add(button, score - 1, 0);
        }
        return new VBox(label(question, "ballot-question"), label(keys, "muted"), five);
    }

    private Button button(String axis, int score, IntConsumer choose) {
        var number = words(String.valueOf(score), "five-number");
        var anchor = words(Anchoring.word(model.rule(), texts, axis, score), "five-anchor");
        var face = new VBox(number, anchor);
        face.getStyleClass().add("five-face");
        var button = new Button();
        button.setId(axis + "-" + score);
        button.setGraphic(face);
        button.setAccessibleText(texts.get("risk." + axis) + " " + score + ", " + anchor.getText());
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.getStyleClass().add("five-button");
        button.setFocusTraversable(false);
        button.setOnAction(event -> choose.accept(score));
        return button;
    }

    private Node foot() {
        var back = new Button(texts.get("risk.back"));
        back.setId("ballot-back");
        back.setFocusTraversable(false);
        back.setOnAction(event -> model.back());
        abstain.setText(texts.get("risk.cannot-judge"));
        abstain.setGraphic(KeyCap.of("0"));
        abstain.setId("abstain");
        abstain.setFocusTraversable(false);
        abstain.getStyleClass().add("key-right");
        abstain.setOnAction(event -> model.abstain());
        boolean last = ballot.place() == ballot.of() - 1;
        next.setText(texts.get(last ? "risk.to-review" : "risk.next"));
        next.setGraphic(KeyCap.of("Enter"));
        next.setId("ballot-next");
        next.setFocusTraversable(false);
        next.getStyleClass().addAll("accent", "key-right");
        next.setOnAction(event -> model.next());
        return row("ballot-foot", back, abstain, space(), label("risk.back-by", "muted"), next);
    }

    private void part(VBox left, String key, @Nullable String text) {
        if (text != null) left.getChildren().add(new VBox(label(key, "caption"), words(text, "ballot-words")));
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

    private Label label(String key, String style) {
        var label = new Label(texts.get(key));
        label.getStyleClass().add(style);
        return label;
    }

    private static Label words(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return wrapped(label);
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
