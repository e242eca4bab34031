package verkstad.ui.controls.reveal;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.projector.RoundSlide;
import verkstad.texts.Texts;
import verkstad.ui.controls.reveal.RiskRows.Size;

/** How many gave what to each risk, likelihood and impact beside each other, the scores in line down the page. */
final class DistributionList implements RiskRows.Table<RoundSlide.Revealed> {
    private static final double ID = 6;
    private static final double AXIS = 25;

    private final List<RoundSlide.Revealed> risks;
    private final Texts texts;
    private final RiskWords words;
    private final int most;

    private DistributionList(List<RoundSlide.Revealed> risks, Texts texts) {
        this.risks = risks;
        this.texts = texts;
        words = new RiskWords(texts);
        most = Bars.most(risks.stream().flatMap(r -> r.spread().axes().stream()).toList());
    }

    static Region of(RoundSlide.Distributions slide, Texts texts) {
        return new RiskRows(ID, 2, AXIS, HPos.CENTER).table(new DistributionList(slide.risks(), texts), texts);
    }

    @Override
    public List<RoundSlide.Revealed> risks() {
        return risks;
    }

    @Override
    public List<Node> heads() {
        return List.of(head("risk.likelihood"), head("risk.impact"));
    }

    @Override
    public String id(RoundSlide.Revealed risk) {
        return risk.row().id();
    }

    @Override
    public Node words(RoundSlide.Revealed risk, Size size) {
        return words.under(risk, size.wraps(), List.of(), words.flags(risk));
    }

    @Override
    public List<Bars> figures(RoundSlide.Revealed risk, Size size) {
        return List.of(
                new Bars(risk.spread().likelihood(), most, em(size), false, texts),
                new Bars(risk.spread().impact(), most, em(size), false, texts));
    }

    /** How high the highest bar is, in em. */
    private static double em(Size size) {
        return switch (size) {
            case AIRY -> 3.6;
            case ROOMY -> 2.2;
            case PLAIN, CLOSE, TIGHT -> 1.3;
        };
    }

    private Node head(String key) {
        var name = new Label(texts.get(key));
        name.getStyleClass().add("heat-axis");
        var head = new VBox(name, Bars.scale());
        head.getStyleClass().add("bars-head");
        return head;
    }
}
