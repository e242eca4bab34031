package verkstad.ui.controls.reveal;

import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.risk.Axis;
import verkstad.model.risk.Scores;
import verkstad.texts.Texts;

/**
 * How many gave each score of one axis, as bars with numbers; where that may not be told, only from where to where the
 * scores reach.
 */
final class Bars extends HBox {
    /** The lowest bar, in em, that is still seen. */
    private static final double LOWEST = 0.12;

    /**
     * @param most how many the highest bar stands for
     * @param em how high that bar is, in em
     * @param scaled whether the score stands under each bar
     */
    Bars(@Nullable Axis axis, int most, double em, boolean scaled, Texts texts) {
        getStyleClass().add("bars");
        for (int score = Scores.LOWEST; score <= Scores.HIGHEST; score++) {
            var column = axis == null ? column(0, 0) : column(axis, score, most, em);
            if (scaled) column.getChildren().add(label(String.valueOf(score), "heat-scale"));
            HBox.setHgrow(column, Priority.ALWAYS);
            getChildren().add(column);
        }
        if (axis != null) setAccessibleText(said(axis, texts));
    }

    /** How many the highest bar of any of these stands for. */
    static int most(Iterable<Axis> axes) {
        int most = 1;
        for (var axis : axes) {
            most = axis.counts().stream().mapToInt(Integer::intValue).reduce(most, Math::max);
        }
        return most;
    }

    private static VBox column(Axis axis, int score, int most, double em) {
        boolean within = score >= axis.lowest() && score <= axis.highest();
        if (!axis.isCounted()) return column(within ? em / 2 : 0, 0);
        int count = axis.counts().get(score - Scores.LOWEST);
        var column = column(count * em / most, count);
        if (score == axis.highest() && axis.isLoneHighest()) {
            column.getChildren().getLast().getStyleClass().add("alone");
        }
        return column;
    }

    private static VBox column(double em, int count) {
        var column = new VBox();
        column.getStyleClass().add("bar-column");
        if (count > 0) column.getChildren().add(label(String.valueOf(count), "bar-count"));
        var bar = new Region();
        bar.getStyleClass().add(em == 0 ? "bar-none" : "bar");
        bar.setStyle("-fx-pref-height: " + Math.max(LOWEST, em) + "em");
        bar.setMinHeight(Region.USE_PREF_SIZE);
        column.getChildren().add(bar);
        return column;
    }

    private static String said(Axis axis, Texts texts) {
        if (!axis.isCounted()) return texts.get("reveal.range", axis.lowest(), axis.highest());
        var counts = axis.counts();
        return String.join(
                ", ",
                IntStream.range(0, counts.size())
                        .filter(i -> counts.get(i) > 0)
                        .mapToObj(i -> texts.get("reveal.gave", counts.get(i), Scores.LOWEST + i))
                        .toList());
    }

    /** The scores from 1 to 5 above such bars. */
    static Node scale() {
        var scale = new HBox();
        scale.getStyleClass().add("bars");
        for (int score = Scores.LOWEST; score <= Scores.HIGHEST; score++) {
            var number = new StackPane(label(String.valueOf(score), "heat-scale"));
            number.getStyleClass().add("bar-column");
            HBox.setHgrow(number, Priority.ALWAYS);
            scale.getChildren().add(number);
        }
        return scale;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
