package verkstad.ui.risk;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import verkstad.model.risk.Rule;
import verkstad.model.risk.Scores;
import verkstad.texts.Texts;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.Stored;

/** The words for 1 to 5 on each axis, each to be changed. An emptied field gets the language's own word back. */
final class AnchorFields extends GridPane {
    private final Texts texts;
    private final Form form;
    private final ObservableValue<Rule> rule;
    private final Consumer<UnaryOperator<Rule>> edit;

    AnchorFields(Texts texts, Form form, ObservableValue<Rule> rule, Consumer<UnaryOperator<Rule>> edit) {
        this.texts = texts;
        this.form = form;
        this.rule = rule;
        this.edit = edit;
        getStyleClass().add("anchors");
        getColumnConstraints().add(new ColumnConstraints());
        for (int score = Scores.LOWEST; score <= Scores.HIGHEST; score++) {
            var column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setPercentWidth(17);
            getColumnConstraints().add(column);
            add(caption(String.valueOf(score)), score, 0);
        }
        add(caption(texts.get("risk.anchors")), 0, 0);
        axis(1, Anchoring.LIKELIHOOD);
        axis(2, Anchoring.IMPACT);
        var reset = new Button(texts.get("risk.anchors-reset"));
        reset.setId("anchors-reset");
        reset.disableProperty().bind(rule.map(r -> r.anchors() == null));
        reset.setOnAction(event -> edit.accept(r -> r.withAnchors(null)));
        add(reset, 1, 3, Scores.HIGHEST, 1);
    }

    private void axis(int row, String axis) {
        add(new Label(texts.get("risk.axis-" + axis)), 0, row);
        for (int score = Scores.LOWEST; score <= Scores.HIGHEST; score++) add(field(axis, score), score, row);
    }

    private TextField field(String axis, int score) {
        var field = form.text(
                "anchor-" + axis + "-" + score,
                "risk.axis-" + axis,
                new Stored<>(
                        rule.map(r -> Anchoring.word(r, texts, axis, score)),
                        word -> edit.accept(r -> Anchoring.worded(r, texts, axis, score, word))));
        field.setAccessibleText(texts.get("risk.anchor-of", texts.get("risk.axis-" + axis), score));
        field.setPromptText(Anchoring.word(texts, axis, score));
        return field;
    }

    private static Label caption(String text) {
        var label = new Label(text);
        label.getStyleClass().add("caption");
        return label;
    }
}
