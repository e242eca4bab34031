package verkstad.ui.controls;

import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import verkstad.model.session.Timer.Signal;

/**
 * What is left of a time, as a shape: a disc that empties, two bars while it is paused, a full square once it is over.
 */
final class TimePie extends Region {
    private static final double FULL = 360;
    private static final double TOP = 90;
    private static final double BAR = 0.22;
    private static final double GAP = 0.16;
    private final Circle ring = new Circle();
    private final Arc wedge = new Arc();
    private final Rectangle left = new Rectangle();
    private final Rectangle right = new Rectangle();
    private final Rectangle square = new Rectangle();
    private double part = 1;

    TimePie() {
        getStyleClass().add("time-pie");
        ring.getStyleClass().add("time-ring");
        wedge.getStyleClass().add("time-wedge");
        wedge.setType(ArcType.ROUND);
        for (var shape : new Rectangle[] {left, right, square})
            shape.getStyleClass().add("time-wedge");
        getChildren().addAll(ring, wedge, left, right, square);
    }

    /** @param part how much of the time is left, from 0 to 1 */
    void show(Signal signal, double part) {
        this.part = part;
        boolean pie = signal == Signal.RUNNING || signal == Signal.SOON;
        ring.setVisible(pie);
        wedge.setVisible(pie);
        left.setVisible(signal == Signal.PAUSED);
        right.setVisible(signal == Signal.PAUSED);
        square.setVisible(signal == Signal.OVER);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double side = Math.min(getWidth(), getHeight());
        double radius = side / 2;
        ring.setRadius(Math.max(0, radius - ring.getStrokeWidth() / 2));
        ring.setCenterX(radius);
        ring.setCenterY(radius);
        wedge.setCenterX(radius);
        wedge.setCenterY(radius);
        wedge.setRadiusX(radius);
        wedge.setRadiusY(radius);
        wedge.setStartAngle(TOP);
        wedge.setLength(FULL * part);
        place(left, side * (0.5 - GAP / 2 - BAR), side * BAR, side);
        place(right, side * (0.5 + GAP / 2), side * BAR, side);
        place(square, 0, side, side);
    }

    private static void place(Rectangle shape, double x, double width, double height) {
        shape.setX(x);
        shape.setWidth(width);
        shape.setHeight(height);
    }
}
