package verkstad.ui.risk;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.util.Subscription;
import verkstad.model.Project;
import verkstad.model.risk.Missing;
import verkstad.model.risk.RiskResults;
import verkstad.texts.Texts;
import verkstad.workspace.Workspace;

/** What the rule demands of a risk, and what its answer still lacks before the risk can be closed. */
final class AnswerLine extends Label {
    private final Texts texts;
    private final String risk;
    private final Subscription subscription;

    AnswerLine(Workspace workspace, Texts texts, String risk) {
        this.texts = texts;
        this.risk = risk;
        setId("risk-answer");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("answer");
        managedProperty().bind(visibleProperty());
        subscription = workspace.project().subscribe(this::show);
    }

    void close() {
        subscription.unsubscribe();
    }

    private void show(Project project) {
        var register = project.risksOrEmpty();
        var now = register.risk(risk).orElse(null);
        boolean demanded = now != null && RiskResults.of(register, now).demand().isDemanded();
        setVisible(demanded);
        if (now == null || !demanded) return;
        var missing = Missing.of(register, now);
        setText(words(missing));
        getStyleClass().removeAll("answer-missing", "answer-whole");
        getStyleClass().add(missing.isEmpty() ? "answer-whole" : "answer-missing");
    }

    private String words(List<Missing> missing) {
        if (missing.isEmpty()) return texts.get("risk.answered");
        if (missing.contains(Missing.MEASURE)) return texts.get("risk.answer-none");
        return texts.get(
                "risk.answer-lacks",
                missing.stream().map(m -> texts.word("risk.missing", m)).collect(Collectors.joining(", ")));
    }
}
