package verkstad.ui.controls.reveal;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.projector.RoundSlide;
import verkstad.texts.Texts;

/** How many gave what to each risk, likelihood and impact beside each other, the scores in line down the page. */
final class DistributionList {
    private static final double ID = 6;
    private static final double AXIS = 25;
    private static final double BAR = 1.3;

    private final Texts texts;
    private final RiskWords words;

    private DistributionList(Texts texts) {
        this.texts = texts;
        words = new RiskWords(texts);
    }

    static Region of(RoundSlide.Distributions slide, Texts texts) {
        return new DistributionList(texts).table(slide.risks());
    }

    private Region table(List<RoundSlide.Revealed> risks) {
        var rows = new RiskRows(ID, 2, AXIS, HPos.CENTER);
        int most = Bars.most(
                risks.stream().flatMap(r -> r.spread().axes().stream()).toList());
        return RiskRows.table(
                rows.head(List.of(head("risk.likelihood"), head("risk.impact"))),
                risks.stream()
                        .map(r -> rows.row(
                                r.row().id(),
                                words.under(r, true, List.of(), words.flags(r)),
                                List.of(
                                        new Bars(r.spread().likelihood(), most, BAR, false, texts),
                                        new Bars(r.spread().impact(), most, BAR, false, texts))))
                        .toList(),
                texts);
    }

    private Node head(String key) {
        var name = new Label(texts.get(key));
        name.getStyleClass().add("heat-axis");
        var head = new VBox(name, Bars.scale());
        head.getStyleClass().add("bars-head");
        return head;
    }
}
