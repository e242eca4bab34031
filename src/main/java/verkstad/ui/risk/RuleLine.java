package verkstad.ui.risk;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.risk.Aggregate;
import verkstad.model.risk.Rule;
import verkstad.texts.Texts;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.Stored;
import verkstad.ui.controls.WrappingRow;
import verkstad.workspace.Workspace;

/** The rule in words, and where it is changed. */
final class RuleLine extends VBox {
    private final Workspace workspace;
    private final Texts texts;
    private final @Nullable String session;

    /**
     * @param session the one at hand, whose minutes are to tell that the rule was changed
     * @param beside what stands at the end of the line
     */
    RuleLine(Workspace workspace, Form form, Texts texts, @Nullable String session, Node beside) {
        this.workspace = workspace;
        this.texts = texts;
        this.session = session;
        var words = new Label();
        words.setId("rule");
        words.getStyleClass().add("muted");
        words.textProperty().bind(rule().map(this::words));
        var change = new ToggleButton(texts.get("risk.rule-change"));
        change.setId("rule-change");
        change.getStyleClass().add("link");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new WrappingRow(words, change, space, beside);
        line.getStyleClass().add("toolbar-row");
        var fields = new VBox(fields(form), new AnchorFields(texts, form, rule(), this::edit));
        fields.getStyleClass().add("rule-editor");
        fields.visibleProperty().bind(change.selectedProperty());
        fields.managedProperty().bind(change.selectedProperty());
        getStyleClass().add("rule-line");
        getChildren().addAll(line, fields);
    }

    private HBox fields(Form form) {
        var aggregate = form.choice(
                "rule-aggregate",
                "risk.rule-aggregate",
                List.of(Aggregate.values()),
                a -> texts.word("risk.aggregate", a),
                new Stored<>(rule().map(Rule::aggregateOrDefault), a -> edit(r -> r.withAggregate(a))));
        var score = form.choice(
                "rule-score",
                "risk.rule-score",
                numbers(25),
                String::valueOf,
                new Stored<>(rule().map(Rule::fromScore), n -> edit(r -> r.withMeasureFromScore(n))));
        var impact = form.choice(
                "rule-impact",
                "risk.rule-impact",
                numbers(5),
                String::valueOf,
                new Stored<>(rule().map(Rule::fromImpact), n -> edit(r -> r.withMeasureFromImpact(n))));
        var fields = new HBox(Form.labelled(aggregate), Form.labelled(score), Form.labelled(impact));
        fields.getStyleClass().add("rule-fields");
        return fields;
    }

    private ObservableValue<Rule> rule() {
        return workspace.project().map(p -> p.risksOrEmpty().ruleOrDefault());
    }

    private void edit(UnaryOperator<Rule> work) {
        workspace.edit(now -> NotedRule.change(now, session, work));
    }

    private String words(Rule rule) {
        return texts.get(
                "risk.rule",
                texts.word("risk.aggregate-holds", rule.aggregateOrDefault()),
                rule.fromScore(),
                rule.fromImpact());
    }

    private static List<Integer> numbers(int to) {
        return IntStream.rangeClosed(1, to).boxed().toList();
    }
}
