package verkstad.ui.controls;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import verkstad.projector.Slide;
import verkstad.texts.Texts;

/** A risk in a list for the room: its id, words about it, and its score. */
public final class RiskLine {
    private RiskLine() {}

    /** @param roomy whether the words may take several lines */
    public static HBox of(Slide.RiskRow risk, Region words, boolean roomy, Texts texts) {
        var id = new Label(risk.id());
        id.getStyleClass().add("reveal-id");
        var badge = new ScoreBadge(risk.score(), risk.demand().isDemanded(), texts).atMost(risk.atMost(), texts);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(id, words, badge);
        line.setFillHeight(roomy);
        line.getStyleClass().addAll("risk-line", roomy ? "roomy" : "dense");
        return line;
    }
}
