package verkstad.ui.controls.reveal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import verkstad.model.risk.Aggregate;
import verkstad.model.risk.Axis;
import verkstad.projector.RoundSlide;
import verkstad.texts.Texts;
import verkstad.ui.controls.ScoreBadge;
import verkstad.ui.controls.reveal.RiskRows.Size;

/**
 * The risks by score, each with three results side by side: the highest per axis, the highest single slip and the
 * median; and the mean where it is what holds. A frame says which of them demands a measure.
 */
final class ResultList implements RiskRows.Table<RoundSlide.Revealed> {
    private static final double ID = 6;
    private static final double FIGURE = 15;
    private static final int RESULTS = 3;

    private final RoundSlide.Head head;
    private final List<RoundSlide.Revealed> risks;
    private final Texts texts;
    private final RiskWords words;
    private final boolean mean;

    private ResultList(RoundSlide.Results slide, Texts texts) {
        head = slide.head();
        risks = slide.risks();
        this.texts = texts;
        words = new RiskWords(texts);
        mean = head.aggregate() == Aggregate.MEAN;
    }

    static Region of(RoundSlide.Results slide, Texts texts) {
        var list = new ResultList(slide, texts);
        return new RiskRows(ID, list.mean ? RESULTS + 1 : RESULTS, FIGURE, HPos.RIGHT).table(list, texts);
    }

    @Override
    public List<RoundSlide.Revealed> risks() {
        return risks;
    }

    @Override
    public List<Label> heads() {
        var heads = new ArrayList<Label>();
        heads.add(head("reveal.highest", head.aggregate() == Aggregate.HIGHEST));
        heads.add(head("reveal.slip", false));
        heads.add(head("reveal.median", head.aggregate() == Aggregate.MEDIAN));
        if (mean) heads.add(head("reveal.mean", true));
        return heads;
    }

    @Override
    public String id(RoundSlide.Revealed risk) {
        return risk.row().id();
    }

    @Override
    public Node words(RoundSlide.Revealed risk, Size size) {
        return words.under(risk, size.wraps(), words.behind(risk), words.nobodysOwn(risk));
    }

    @Override
    public List<Node> figures(RoundSlide.Revealed risk, Size size) {
        var spread = risk.spread();
        var figures = new ArrayList<Node>();
        var impact = spread.impact();
        var highest = spread.highest() == null ? null : BigDecimal.valueOf(spread.highest());
        figures.add(figure(
                highest,
                isDemanded(highest, impact == null ? null : BigDecimal.valueOf(impact.highest())),
                words.pair(Axis::highest, spread.likelihood(), impact)));
        var slip = spread.highestSlip();
        figures.add(
                figure(slip == null ? null : BigDecimal.valueOf(slip), slip != null && !spread.noSlipDemands(), ""));
        figures.add(figure(
                spread.median(),
                isDemanded(spread.median(), impact == null ? null : impact.median()),
                spread.median() == null ? "" : words.medians(risk)));
        if (mean)
            figures.add(figure(
                    risk.row().atMost() ? null : risk.row().score(),
                    risk.row().demand().isDemanded(),
                    ""));
        return figures;
    }

    private Node figure(@Nullable BigDecimal score, boolean demanded, String of) {
        var badge = new ScoreBadge(score, demanded, texts);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        var figure = new HBox(label(of, "reveal-lead"), badge);
        figure.getStyleClass().add("reveal-figure");
        return figure;
    }

    private boolean isDemanded(@Nullable BigDecimal score, @Nullable BigDecimal impact) {
        return reaches(score, head.demands().fromScore())
                || reaches(impact, head.demands().fromImpact());
    }

    private static boolean reaches(@Nullable BigDecimal number, int from) {
        return number != null && number.compareTo(BigDecimal.valueOf(from)) >= 0;
    }

    private Label head(String key, boolean holds) {
        var head = label(texts.get(key), holds ? "reveal-holds" : "reveal-lead");
        head.setWrapText(true);
        head.setMinHeight(Region.USE_PREF_SIZE);
        return head;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
