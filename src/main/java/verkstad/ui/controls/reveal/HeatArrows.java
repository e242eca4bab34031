package verkstad.ui.controls.reveal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;

/** An arrow for each risk that has moved, from where it was to where it is. */
final class HeatArrows extends Pane {
    /** Half the angle of an arrow's head. */
    private static final double BARB = Math.toRadians(28);

    private static final double HEAD = 0.4;
    private static final double BEND = 0.16;

    private final List<String> risks;

    HeatArrows(List<String> risks) {
        this.risks = risks;
        setManaged(false);
        setMouseTransparent(true);
        getStyleClass().add("heat-arrows");
    }

    /** Draws them between the chips as they lie now. */
    void lead(Parent map, List<HeatCell> cells) {
        resizeRelocate(
                0, 0, map.getLayoutBounds().getWidth(), map.getLayoutBounds().getHeight());
        getChildren()
                .setAll(risks.stream()
                        .flatMap(risk -> arrow(bounds(cells, c -> c.left(risk)), bounds(cells, c -> c.here(risk))))
                        .toList());
    }

    private static Optional<Bounds> bounds(List<HeatCell> cells, Function<HeatCell, Optional<Node>> chip) {
        return cells.stream()
                .flatMap(c -> chip.apply(c).stream().map(n -> c.localToParent(n.getBoundsInParent())))
                .findFirst();
    }

    private static Stream<Node> arrow(Optional<Bounds> from, Optional<Bounds> to) {
        if (from.isEmpty() || to.isEmpty()) return Stream.empty();
        var bend = bend(centre(from.get()), centre(to.get()));
        var start = edge(from.get(), bend);
        var end = edge(to.get(), bend);
        double size = to.get().getHeight() * HEAD;
        double angle = Math.atan2(bend.getY() - end.getY(), bend.getX() - end.getX());
        var one = barb(end, angle + BARB, size);
        var other = barb(end, angle - BARB, size);
        return Stream.of("heat-arrow-edge", "heat-arrow").map(style -> {
            var arrow = new Path(
                    new MoveTo(start.getX(), start.getY()),
                    new QuadCurveTo(bend.getX(), bend.getY(), end.getX(), end.getY()),
                    new MoveTo(one.getX(), one.getY()),
                    new LineTo(end.getX(), end.getY()),
                    new LineTo(other.getX(), other.getY()));
            arrow.getStyleClass().add(style);
            return arrow;
        });
    }

    /** Beside the straight way, below rather than above it, so that an arrow keeps off the chips on its way. */
    private static Point2D bend(Point2D from, Point2D to) {
        var way = to.subtract(from);
        var aside = new Point2D(way.getY(), -way.getX()).multiply(way.getX() < 0 ? BEND : -BEND);
        return from.midpoint(to).add(aside);
    }

    private static Point2D barb(Point2D end, double angle, double size) {
        return end.add(size * Math.cos(angle), size * Math.sin(angle));
    }

    private static Point2D centre(Bounds bounds) {
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /** Where the line from the middle of a chip towards a point leaves the chip. */
    private static Point2D edge(Bounds chip, Point2D towards) {
        var centre = centre(chip);
        var way = towards.subtract(centre);
        double x = way.getX() == 0 ? Double.MAX_VALUE : chip.getWidth() / 2 / Math.abs(way.getX());
        double y = way.getY() == 0 ? Double.MAX_VALUE : chip.getHeight() / 2 / Math.abs(way.getY());
        return centre.add(way.multiply(Math.min(1, Math.min(x, y))));
    }
}
