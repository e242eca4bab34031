package verkstad.ui.controls;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import verkstad.model.risk.Spread;
import verkstad.projector.Slide;
import verkstad.texts.Texts;

/** A revealed round as the room sees it: the heat map, and each risk with honest words about its number. */
public final class RevealBoard extends VBox {
    /** With more risks than this, each threat has one line. */
    private static final int WRAPPED = 3;
    /** With more risks than this, each has one line and no words about its number. */
    private static final int ROOMY = 7;

    private final Texts texts;

    public RevealBoard(Slide.Reveal reveal, Texts texts) {
        this.texts = texts;
        getStyleClass().add("reveal");
        var title = new Label(texts.get("risk.reveal-title"));
        title.getStyleClass().add("reveal-title");
        title.setMinWidth(USE_PREF_SIZE);
        var lead = new Label(texts.get(
                "risk.reveal-lead",
                reveal.voted(),
                reveal.of(),
                texts.word("risk.round", reveal.secrecy()),
                reveal.number(),
                texts.word("risk.aggregate-holds", reveal.aggregate())));
        lead.getStyleClass().add("reveal-lead");
        var head = new HBox(title, lead);
        head.getStyleClass().add("reveal-head");
        var rows = reveal.risks().stream().map(Slide.Revealed::row).toList();
        var map = new HeatMap(rows, reveal.demands(), texts);
        var list = list(sorted(reveal.risks()));
        HBox.setHgrow(list, Priority.ALWAYS);
        var body = new HBox(map, list);
        body.getStyleClass().add("reveal-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        map.prefWidthProperty().bind(body.widthProperty().multiply(0.46));
        map.minWidthProperty().bind(map.prefWidthProperty());
        getChildren().addAll(head, body);
    }

    private static List<Slide.Revealed> sorted(List<Slide.Revealed> risks) {
        return risks.stream()
                .sorted(Comparator.comparing(
                                (Slide.Revealed r) -> r.row().score(),
                                Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()))
                        .reversed())
                .toList();
    }

    private Region list(List<Slide.Revealed> risks) {
        boolean roomy = risks.size() <= ROOMY;
        var more = new Label();
        more.getStyleClass().add("reveal-sentence");
        more.setMinHeight(USE_PREF_SIZE);
        var rows = new RowsInView(
                risks.stream().map(r -> row(r, roomy, risks.size() <= WRAPPED)).toList(),
                0,
                (first, last, all) -> more.setText(texts.get("risk.reveal-more", all - last)));
        VBox.setVgrow(rows, Priority.ALWAYS);
        return new VBox(rows, more);
    }

    private Region row(Slide.Revealed risk, boolean roomy, boolean wraps) {
        var threat = new Label(risk.row().threat());
        threat.getStyleClass().add("reveal-threat");
        threat.setWrapText(wraps);
        threat.setMinHeight(USE_PREF_SIZE);
        threat.setMaxWidth(Double.MAX_VALUE);
        return RiskLine.of(risk.row(), roomy ? new VBox(threat, sentence(risk)) : threat, roomy, texts);
    }

    private Node sentence(Slide.Revealed risk) {
        var calm = new ArrayList<String>();
        calm.add(pair("risk.reveal-result", risk.row().likelihood(), risk.row().impact()));
        calm.add(pair("risk.reveal-median", risk.medianLikelihood(), risk.medianImpact()));
        var spread = risk.spread();
        behind(calm, "risk.reveal-behind-likelihood", spread.likelihood());
        behind(calm, "risk.reveal-behind-impact", spread.impact());
        if (spread.abstained() > 0) calm.add(texts.get("risk.reveal-abstained", spread.abstained()));
        var warnings = warnings(risk);
        var flow = new TextFlow(text(String.join(" · ", calm), "reveal-sentence"));
        if (!warnings.isEmpty()) {
            flow.getChildren().add(text(" · ", "reveal-sentence"));
            flow.getChildren().add(text(String.join(" · ", warnings), "reveal-warning"));
        }
        return flow;
    }

    private List<String> warnings(Slide.Revealed risk) {
        var warnings = new ArrayList<String>();
        var spread = risk.spread();
        if (spread.slips() > 0 && risk.row().demand().isDemanded() && !spread.slipDemands()) {
            warnings.add(texts.get("risk.reveal-no-slip"));
        }
        apart(warnings, "risk.reveal-apart-likelihood", spread.likelihood());
        apart(warnings, "risk.reveal-apart-impact", spread.impact());
        return warnings;
    }

    private void apart(List<String> warnings, String key, Spread.@Nullable Axis axis) {
        if (axis != null && axis.isDisagreement()) warnings.add(texts.get(key, axis.lowest(), axis.highest()));
    }

    /** Said where few stand behind a number that weighs. */
    private void behind(List<String> sentence, String key, Spread.@Nullable Axis axis) {
        if (axis == null) return;
        int scored = axis.counts().stream().mapToInt(Integer::intValue).sum();
        if (axis.highest() > axis.lowest() && axis.behindHighest() * 3 <= scored) {
            sentence.add(texts.get(key, axis.highest(), axis.behindHighest(), scored));
        }
    }

    private String pair(String key, @Nullable BigDecimal likelihood, @Nullable BigDecimal impact) {
        return texts.get(key, number(likelihood), number(impact));
    }

    private String number(@Nullable BigDecimal number) {
        return number == null ? "–" : texts.number(number);
    }

    private static Text text(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
