package verkstad.ui.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A row that goes on in the next line where the window is too narrow for it, so that nothing in it is squeezed or
 * pushed out. What grows, or has a least width of its own, is narrowed first. In one line it is a plain {@link HBox}.
 */
public class WrappingRow extends HBox {
    /** What can be narrowed is worth a line of its own rather than being narrower than this. */
    private static final double NARROWEST = 140;

    private @Nullable Node breaking;

    public WrappingRow(Node... children) {
        super(children);
    }

    /** Where one line does not do, the next begins with this one. */
    public void breakAt(Node child) {
        breaking = child;
    }

    /** As many as find room side by side, and what is left of that. */
    private record Line(List<Node> nodes, double left, double height, double least) {}

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        double widest = 0;
        for (var child : this.<Node>getManagedChildren()) widest = Math.max(widest, child.minWidth(-1));
        return snapSizeX(widest) + sides();
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? super.computePrefHeight(width) : height(lines(width - sides()), Line::height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return width < 0 ? super.computeMinHeight(width) : height(lines(width - sides()), Line::least);
    }

    private double height(List<Line> lines, ToDoubleFunction<Line> of) {
        return snappedTopInset()
                + snappedBottomInset()
                + lines.stream().mapToDouble(of).sum()
                + getSpacing() * Math.max(0, lines.size() - 1);
    }

    @Override
    protected void layoutChildren() {
        var lines = lines(getWidth() - sides());
        double least = height(lines, Line::least);
        double given = Math.max(0, getHeight() - least) / Math.max(1, height(lines, Line::height) - least);
        double y = snappedTopInset();
        for (var line : lines) {
            double height = lines.size() == 1
                    ? getHeight() - snappedTopInset() - snappedBottomInset()
                    : snapSizeY(line.least() + Math.min(1, given) * (line.height() - line.least()));
            layOut(line, y, height);
            y += height + getSpacing();
        }
    }

    private void layOut(Line line, double y, double height) {
        double left = line.left();
        long growers = line.nodes().stream().filter(WrappingRow::grows).count();
        double x = snappedLeftInset();
        for (var child : line.nodes()) {
            double width = base(child);
            double more = Math.min(left, Math.max(0, wanted(child) - width));
            width += more;
            left -= more;
            if (grows(child)) {
                double share = Math.floor(left / growers--);
                width += share;
                left -= share;
            }
            width = Math.min(width, getWidth() - sides());
            layoutInArea(child, x, y, width, height, 0, Insets.EMPTY, true, isFillHeight(), HPos.LEFT, vertical());
            x += width + getSpacing();
        }
    }

    private List<Line> lines(double width) {
        var lines = new ArrayList<Line>();
        var nodes = new ArrayList<Node>();
        double left = width;
        boolean isOne = oneLine() <= width;
        for (var child : this.<Node>getManagedChildren()) {
            double needs = base(child) + (nodes.isEmpty() ? 0 : getSpacing());
            boolean isFull = needs > left || (!isOne && child.equals(breaking));
            if (isFull && !nodes.isEmpty()) {
                lines.add(line(nodes, left, width));
                nodes = new ArrayList<>();
                left = width;
                needs = base(child);
            }
            nodes.add(child);
            left -= needs;
        }
        if (!nodes.isEmpty()) lines.add(line(nodes, left, width));
        return lines;
    }

    /** What one line for all needs. */
    private double oneLine() {
        List<Node> all = getManagedChildren();
        return all.stream().mapToDouble(this::base).sum() + getSpacing() * Math.max(0, all.size() - 1);
    }

    private Line line(List<Node> nodes, double left, double most) {
        double height = 0;
        double least = 0;
        for (var child : nodes) {
            double width = Math.min(most, Math.min(wanted(child), base(child) + Math.max(0, left)));
            double of = child.getContentBias() == null ? -1 : width;
            height = Math.max(height, child.prefHeight(of));
            least = Math.max(least, child.minHeight(of));
        }
        return new Line(List.copyOf(nodes), Math.max(0, left), snapSizeY(height), snapSizeY(least));
    }

    /** What a child needs at least before the line is broken for it. */
    private double base(Node child) {
        boolean narrows = grows(child) || (child instanceof Region region && region.getMinWidth() >= 0);
        double wanted = wanted(child);
        return narrows ? Math.min(wanted, snapSizeX(Math.max(child.minWidth(-1), NARROWEST))) : wanted;
    }

    private double wanted(Node child) {
        double least = child.minWidth(-1);
        return snapSizeX(Math.max(least, Math.min(child.prefWidth(-1), child.maxWidth(-1))));
    }

    private static boolean grows(Node child) {
        return HBox.getHgrow(child) == Priority.ALWAYS;
    }

    private VPos vertical() {
        return switch (getAlignment().getVpos()) {
            case TOP -> VPos.TOP;
            case BOTTOM -> VPos.BOTTOM;
            case CENTER, BASELINE -> VPos.CENTER;
        };
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }
}
