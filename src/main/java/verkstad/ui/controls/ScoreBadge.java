package verkstad.ui.controls;

import java.math.BigDecimal;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import verkstad.texts.Texts;

/** A risk's score on the one-hue scale, with a frame where the rule demands a measure. */
public final class ScoreBadge extends Label {
    /** The scores (1–25) from which each next step of the scale holds. */
    private static final int[] STEPS = {3, 6, 9, 13, 17};

    private static final double WIDTH = 2.3;

    public ScoreBadge(@Nullable BigDecimal score, boolean demanded, Texts texts) {
        super(score == null ? "–" : texts.number(score));
        getStyleClass().add("score-badge");
        if (score != null) getStyleClass().add(style(score.doubleValue()));
        if (demanded) getStyleClass().add("demanded");
    }

    /** Says that the score is at most this: the highest given, where no more may be told. */
    public ScoreBadge atMost(boolean isAtMost, Texts texts) {
        if (!isAtMost) return this;
        setText(texts.get("risk.at-most", getText()));
        setTooltip(new Tooltip(texts.get("risk.at-most-why")));
        return this;
    }

    /** At least so wide that scores stand in line, and never so narrow that one is cut. */
    @Override
    protected double computePrefWidth(double height) {
        return Math.max(super.computePrefWidth(height), WIDTH * getFont().getSize());
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    /** The style class of a score's step on the scale. */
    public static String style(double score) {
        int step = 1;
        for (int from : STEPS) {
            if (score >= from) step++;
        }
        return "scale-" + step;
    }
}
