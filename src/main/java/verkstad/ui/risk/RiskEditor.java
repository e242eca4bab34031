package verkstad.ui.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.Coded;
import verkstad.model.risk.Accepted;
import verkstad.model.risk.Risk;
import verkstad.model.risk.RiskKind;
import verkstad.model.risk.RiskNote;
import verkstad.model.risk.RiskResults;
import verkstad.model.risk.RiskStatus;
import verkstad.texts.Texts;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.GrowingArea;
import verkstad.ui.controls.Stored;
import verkstad.workspace.Workspace;

/** Everything about one risk, edited in place. */
final class RiskEditor extends ScrollPane {
    private final Workspace workspace;
    private final Texts texts;
    private final EditedRisk risk;
    private final Form form;
    private final MeasureRows measures;

    RiskEditor(Workspace workspace, Texts texts, String id, @Nullable String session) {
        this.workspace = workspace;
        this.texts = texts;
        risk = new EditedRisk(workspace, id);
        form = new Form(workspace, texts);
        measures = new MeasureRows(risk, form, texts);
        setId("risk-editor");
        setFitToWidth(true);
        setFocusTraversable(false);
        var columns = new HBox(column(what()), column(judged()), column(done(session)));
        columns.getStyleClass().add("editor-columns");
        setContent(columns);
    }

    /** Moves the focus to the first field. */
    void begin() {
        lookup("#risk-threat").requestFocus();
    }

    void close() {
        measures.close();
        form.close();
    }

    private List<Node> what() {
        return List.of(
                Form.labelled(form.required(
                        new GrowingArea(2),
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

    private List<Node> judged() {
        var likelihood =
                score("risk-likelihood", "risk.likelihood", risk.stored(Risk::likelihood, Risk::withLikelihood));
        var impact = score("risk-impact", "risk.impact", risk.stored(Risk::impact, Risk::withImpact));
        var stands = new Label();
        stands.setId("risk-by-round");
        stands.setWrapText(true);
        stands.setMinHeight(USE_PREF_SIZE);
        stands.getStyleClass().add("muted");
        stands.textProperty()
                .bind(workspace
                        .project()
                        .map(p -> p.risksOrEmpty()
                                .risk(risk.id())
                                .filter(r -> RiskResults.of(p.risksOrEmpty(), r).round() != null)
                                .map(r -> texts.get("risk.by-round"))
                                .orElse("")));
        stands.managedProperty().bind(stands.textProperty().isNotEmpty());
        var kind = choice(
                "risk-kind", "risk.kind", RiskKind.values(), risk.stored(Risk::kind, Risk::withKind), RiskKind.RISK);
        var status = choice(
                "risk-status",
                "risk.status",
                RiskStatus.values(),
                risk.stored(Risk::status, Risk::withStatus),
                RiskStatus.OPEN);
        return List.of(
                pair(Form.labelled(likelihood), Form.labelled(impact)),
                stands,
                pair(Form.labelled(kind), Form.labelled(status)),
                Form.labelled(wanted()),
                Form.labelled(form.text(
                        "risk-reason", "risk.reason", risk.stored(Risk::measureReason, Risk::withMeasureReason))),
                pair(
                        Form.labelled(form.text("accepted-because", "risk.accepted-because", accepted(true))),
                        Form.labelled(form.text("accepted-by", "risk.accepted-by", accepted(false)))));
    }

    private List<Node> done(@Nullable String session) {
        var parts = new ArrayList<Node>();
        var title = new Label(texts.get("risk.measures"));
        title.getStyleClass().add("caption");
        parts.add(title);
        parts.add(measures);
        if (session != null) {
            parts.add(area("risk-note", "risk.note", risk.note(session, RiskNote::text, RiskNote::withText)));
            parts.add(area(
                    "risk-discussion",
                    "risk.discussion",
                    risk.note(session, RiskNote::discussion, RiskNote::withDiscussion)));
        }
        return parts;
    }

    private Node area(String id, String key, Stored<String> stored) {
        return Form.labelled(form.area(new GrowingArea(2), id, key, stored));
    }

    private ComboBox<Integer> score(String id, String key, Stored<Integer> stored) {
        var none = 0;
        return form.choice(
                id,
                key,
                List.of(none, 1, 2, 3, 4, 5),
                n -> n == none ? "–" : String.valueOf(n),
                new Stored<>(
                        stored.value().orElse(none), n -> stored.save().accept(n == null || n == none ? null : n)));
    }

    private <E extends Enum<E> & Coded> ComboBox<E> choice(
            String id, String key, E[] values, Stored<E> stored, E otherwise) {
        return form.choice(
                id,
                key,
                Arrays.asList(values),
                value -> texts.word(key, value),
                new Stored<>(stored.value().orElse(otherwise), stored.save()));
    }

    private ComboBox<Wanted> wanted() {
        return form.choice(
                "risk-wanted",
                "risk.wanted",
                Arrays.asList(Wanted.values()),
                value -> texts.word("risk.wanted", value),
                new Stored<>(
                        risk.map(Risk::measureWanted)
                                .map(w -> w ? Wanted.YES : Wanted.NO)
                                .orElse(Wanted.NOT_SAID),
                        value -> risk.edit(
                                r -> r.withMeasureWanted(value == Wanted.NOT_SAID ? null : value == Wanted.YES))));
    }

    /** The group's own word on whether it wants a measure. */
    private enum Wanted implements Coded {
        NOT_SAID,
        YES,
        NO
    }

    /** Why no measure is taken, or who says so: stated together, and together no more. */
    private Stored<String> accepted(boolean because) {
        return risk.stored(
                r -> r.accepted() == null
                        ? null
                        : because ? r.accepted().because() : r.accepted().by(),
                (r, text) -> r.withAccepted(accepted(r.accepted(), because, text == null ? "" : text)));
    }

    private static @Nullable Accepted accepted(@Nullable Accepted before, boolean because, String text) {
        var now = before == null ? new Accepted("", "") : before;
        var after = because ? now.withBecause(text) : now.withBy(text);
        return after.because().isEmpty() && after.by().isEmpty() ? null : after;
    }

    private static Node pair(Node left, Node right) {
        var pair = new HBox(left, right);
        pair.getStyleClass().add("pair");
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        return pair;
    }

    private static Node column(List<Node> parts) {
        var column = new VBox();
        column.getStyleClass().add("editor-column");
        column.getChildren().addAll(parts);
        column.setPrefWidth(300);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }
}
