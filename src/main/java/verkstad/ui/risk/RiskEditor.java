package verkstad.ui.risk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.risk.Risk;
import verkstad.model.risk.RiskNote;
import verkstad.model.thread.Kind;
import verkstad.model.thread.Knot;
import verkstad.model.thread.Threads;
import verkstad.texts.Texts;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.GrowingArea;
import verkstad.ui.controls.Stored;
import verkstad.ui.controls.ThreadBar;
import verkstad.ui.controls.ThreadViewModel;
import verkstad.workspace.Workspace;

/** Everything about one risk, edited in place. */
final class RiskEditor extends ScrollPane {
    private final Texts texts;
    private final GrowingArea threat = new GrowingArea(2);
    private final EditedRisk risk;
    private final Form form;
    private final Judgement judgement;
    private final MeasureRows measures;
    private final AnswerLine answer;
    private final EarlierNotes earlier;
    private final ThreadBar thread;

    RiskEditor(Workspace workspace, Texts texts, String id, @Nullable String session) {
        this.texts = texts;
        risk = new EditedRisk(workspace, id);
        form = new Form(workspace, texts);
        judgement = new Judgement(risk, form, texts);
        measures = new MeasureRows(risk, form, texts);
        answer = new AnswerLine(workspace, texts, id);
        earlier = new EarlierNotes(workspace, texts, id, session);
        var spot = workspace
                .project()
                .map(p -> Threads.of(p).named(Kind.RISK, id).map(Knot::spot).orElse(null));
        thread = new ThreadBar(new ThreadViewModel(workspace, spot), texts);
        thread.answeringIn(this);
        setId("risk-editor");
        setFitToWidth(true);
        setFocusTraversable(false);
        var columns = new HBox(column(270, what()), column(290, judgement.parts()), column(360, done(session)));
        columns.getStyleClass().add("editor-columns");
        var both = new VBox(thread, columns);
        both.getStyleClass().add("threaded");
        setContent(both);
    }

    /** Moves the focus to the first field. */
    void begin() {
        applyCss(); // a new editor is empty until it is dressed, and takes no focus
        threat.requestFocus();
        threat.selectAll();
    }

    void close() {
        judgement.close();
        measures.close();
        answer.close();
        earlier.close();
        thread.close();
        form.close();
    }

    private List<Node> what() {
        return List.of(
                Form.labelled(form.required(
                        threat,
                        "risk-threat",
                        "risk.threat",
                        risk.stored(Risk::threat, (r, text) -> text == null ? r : r.withThreat(text)))),
                area(
                        "risk-vulnerability",
                        "risk.vulnerability",
                        risk.stored(Risk::vulnerability, Risk::withVulnerability)),
                area("risk-consequence", "risk.consequence", risk.stored(Risk::consequence, Risk::withConsequence)),
                Form.labelled(form.text("risk-owner", "risk.owner", risk.stored(Risk::owner, Risk::withOwner))));
    }

    private List<Node> done(@Nullable String session) {
        var parts = new ArrayList<Node>();
        var title = new Label(texts.get("risk.measures"));
        title.getStyleClass().add("caption");
        var titled = new VBox(title, measures);
        titled.getStyleClass().add("labelled");
        parts.add(answer);
        parts.add(titled);
        if (session != null) {
            parts.add(area("risk-note", "risk.note", risk.note(session, RiskNote::text, RiskNote::withText)));
            parts.add(area(
                    "risk-discussion",
                    "risk.discussion",
                    risk.note(session, RiskNote::discussion, RiskNote::withDiscussion)));
        }
        parts.add(earlier);
        return parts;
    }

    private Node area(String id, String key, Stored<String> stored) {
        return Form.labelled(form.area(new GrowingArea(2), id, key, stored));
    }

    private static Node column(double width, List<Node> parts) {
        var column = new VBox();
        column.getStyleClass().add("editor-column");
        column.getChildren().addAll(parts);
        column.setPrefWidth(width);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }
}
