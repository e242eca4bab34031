package verkstad.ui.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.risk.Rule;
import verkstad.texts.Texts;

/** The question of one axis, and its five numbers with their words. */
final class BallotAxis extends VBox {
    /** What sets one axis apart from the other; {@code name} begins the ids of its buttons. */
    record Words(String name, String question, String keys) {
        static final Words LIKELIHOOD = new Words("likelihood", "risk.how-likely", "risk.keys-first");
        static final Words IMPACT = new Words("impact", "risk.how-grave", "risk.keys-then");
    }

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass TURN = PseudoClass.getPseudoClass("turn");

    private final List<Button> buttons = new ArrayList<>();
    private final Region turn = new Region();
    private final Rule rule;
    private final Texts texts;

    /** @param choose is told the number that is pressed */
    BallotAxis(Words axis, Rule rule, Texts texts, IntConsumer choose) {
        this.rule = rule;
        this.texts = texts;
        turn.getStyleClass().add("ballot-turn");
        var keys = new HBox(label(texts.get(axis.keys()), "muted"), turn);
        keys.getStyleClass().add("ballot-keys");
        var five = new GridPane();
        five.getStyleClass().add("five");
        for (int score = 1; score <= 5; score++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(20);
            five.getColumnConstraints().add(column);
            var button = button(axis.name(), score, choose);
            buttons.add(button);
            five.add(button, score - 1, 0);
        }
        getChildren().addAll(label(texts.get(axis.question()), "ballot-question"), keys, five);
    }

    /**
     * @param chosen the number that is given so far
     * @param isNext whether the next number key counts here
     */
    void show(@Nullable Integer chosen, boolean isNext) {
        for (int i = 0; i < buttons.size(); i++)
            buttons.get(i).pseudoClassStateChanged(CHOSEN, Objects.equals(chosen, i + 1));
        turn.pseudoClassStateChanged(TURN, isNext);
    }

    private Button button(String axis, int score, IntConsumer choose) {
        var number = label(String.valueOf(score), "five-number");
        var anchor = label(Anchoring.word(rule, texts, axis, score), "five-anchor");
        anchor.setWrapText(true);
        anchor.setMinHeight(USE_PREF_SIZE);
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

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }
}
