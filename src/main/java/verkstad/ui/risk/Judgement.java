package verkstad.ui.risk;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import verkstad.model.Coded;
import verkstad.model.risk.Accepted;
import verkstad.model.risk.Risk;
import verkstad.model.risk.RiskKind;
import verkstad.model.risk.RiskResults;
import verkstad.model.risk.RiskStatus;
import verkstad.texts.Texts;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.Stored;

/** How a risk is judged: its numbers and how they went, its kind and status, and what the group wants. */
final class Judgement {
    private final EditedRisk risk;
    private final Form form;
    private final Texts texts;
    private final Trend trend;

    Judgement(EditedRisk risk, Form form, Texts texts) {
        this.risk = risk;
        this.form = form;
        this.texts = texts;
        trend = new Trend(risk.workspace(), texts, risk.id());
    }

    void close() {
        trend.close();
    }

    /** The fields, from top to bottom. */
    List<Node> parts() {
        var likelihood =
                score("risk-likelihood", "risk.axis-likelihood", risk.stored(Risk::likelihood, Risk::withLikelihood));
        var impact = score("risk-impact", "risk.axis-impact", risk.stored(Risk::impact, Risk::withImpact));
        var stands = new Label();
        stands.setId("risk-by-round");
        stands.setWrapText(true);
        stands.setMinHeight(Region.USE_PREF_SIZE);
        stands.getStyleClass().add("muted");
        stands.textProperty()
                .bind(risk.workspace()
                        .project()
                        .map(p -> p.risksOrEmpty()
                                .risk(risk.id())
                                .filter(r -> RiskResults.of(p.risksOrEmpty(), r).round() != null)
                                .map(r -> texts.get("risk.by-round"))
                                .orElse("")));
        stands.managedProperty().bind(stands.textProperty().isNotEmpty());
        var kind = choice(
                "risk-kind",
                "risk.kind",
                RiskKind.values(),
                orElse(risk.stored(Risk::kind, Risk::withKind), RiskKind.RISK));
        var state = orElse(risk.stored(Risk::status, Risk::withStatus), RiskStatus.OPEN);
        var status = choice("risk-status", "risk.status", RiskStatus.values(), state);
        form.keep(risk.workspace().refusal().subscribe(refused -> {
            // What was refused is not chosen either.
            if (refused != null) status.setValue(state.value().getValue());
        }));
        return List.of(
                pair(Form.labelled(likelihood), Form.labelled(impact)),
                stands,
                trend,
                pair(Form.labelled(kind), Form.labelled(status)),
                Form.labelled(wanted()),
                Form.labelled(form.text(
                        "risk-reason", "risk.reason", risk.stored(Risk::measureReason, Risk::withMeasureReason))),
                pair(
                        Form.labelled(form.text("accepted-because", "risk.accepted-because", accepted(true))),
                        Form.labelled(form.text("accepted-by", "risk.accepted-by", accepted(false)))));
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

    private <E extends Enum<E> & Coded> ComboBox<E> choice(String id, String key, E[] values, Stored<E> stored) {
        return form.choice(id, key, Arrays.asList(values), value -> texts.word(key, value), stored);
    }

    private static <E> Stored<E> orElse(Stored<E> stored, E otherwise) {
        return new Stored<>(stored.value().orElse(otherwise), stored.save());
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
}
