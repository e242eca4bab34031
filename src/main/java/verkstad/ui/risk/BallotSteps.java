package verkstad.ui.risk;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;

/**
 * How far a voter has come: a dash for each risk. Two lines and not a shape for each, since they are painted anew with
 * every risk.
 */
final class BallotSteps extends StackPane {
    /** In pixels: a dash with the gap behind it, and all of them where they are many. */
    private static final double STEP = 36;

    private static final double WIDEST = 280;
    private static final double GAP = 0.22;

    private final Line reached;
    private final double step;

    BallotSteps(int risks) {
        step = Math.min(STEP, WIDEST / Math.max(1, risks));
        reached = line("reached");
        var ahead = line("ahead");
        ahead.setEndX(length(risks));
        getStyleClass().add("ballot-steps");
        getChildren().add(new Group(ahead, reached));
    }

    /** @param risks how many are reached, with the one at hand */
    void show(int risks) {
        reached.setEndX(length(risks));
    }

    private double length(int risks) {
        return Math.max(0, risks - GAP) * step;
    }

    private Line line(String style) {
        var line = new Line();
        line.getStyleClass().addAll("ballot-step", style);
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        line.getStrokeDashArray().setAll(step * (1 - GAP), step * GAP);
        return line;
    }
}
